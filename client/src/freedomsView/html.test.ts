import assert from 'node:assert/strict';
import { pageHtml } from './html.ts';

describe('the page of the panel', () => {
  const page = pageHtml({
    cspSource: 'https://webview.example',
    nonce: 'n0nce',
    script: 'https://webview.example/main.js',
    style: 'https://webview.example/style.css',
    language: 'en',
    title: 'Model "freedoms" <&>',
  });

  it('lets in its own style and the script with its nonce, and nothing else', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    assert.equal(
      policy,
      "default-src 'none'; style-src https://webview.example; font-src https://webview.example; script-src 'nonce-n0nce'",
    );
  });

  it('has no script, style or handler in its text', () => {
    assert.equal(page.match(/<script/g)?.length, 1);
    assert.match(page, /<script nonce="n0nce" src="https:\/\/webview\.example\/main\.js"><\/script>/);
    assert.doesNotMatch(page, /<style|\son\w+=|\sstyle=|javascript:/);
  });

  it('escapes what it is given', () => {
    assert.match(page, /<title>Model &quot;freedoms&quot; &lt;&amp;&gt;<\/title>/);
  });
});
