import assert from 'node:assert/strict';
import { isRead, languageOf } from './language.ts';
import { readText, unreadStretches } from './reading.ts';
import { SourceText } from './sourceText.ts';

describe('the language of a passage', () => {
  it('is told by its script or its commonest words', () => {
    const cases: Readonly<Record<string, string>> = {
      'You may use the model for any purpose that is allowed by the law.': 'en',
      'Vous pouvez utiliser le modèle pour toutes les fins que la loi permet.': 'fr',
      'Sie dürfen das Modell für alle Zwecke nutzen, die nicht verboten sind.': 'de',
      'Usted puede usar el modelo para los fines que la ley no prohíbe en su país.': 'es',
      'Você pode usar o modelo para os fins que a lei não proíbe em seu país.': 'pt',
      '您可以将本模型用于法律允许的任何目的。': 'zh',
      'このモデルは法律で認められた目的に使用できます。': 'ja',
      '이 모델은 법이 허용하는 목적으로 사용할 수 있습니다.': 'ko',
      'Вы можете использовать модель в любых законных целях.': 'ru',
      'Ви можете використовувати модель лише для досліджень і навчання.': 'uk',
      'استفاده تجاری از مدل گندم بدون اجازه ممنوع است.': 'fa',
      'لا يجوز الاستخدام التجاري للنموذج دون موافقتنا.': 'ar',
      'মডেলটি শুধুমাত্র গবেষণার জন্য ব্যবহার করা যাবে।': 'bn',
      'Bạn không được sử dụng mô hình cho mục đích thương mại.': 'vi',
      'Anda tidak boleh menggunakan model ini untuk tujuan komersial.': 'id',
      'Modeli yalnızca araştırma için ve ticari olmayan bir amaçla kullanabilirsiniz.': 'tr',
      'Het is niet toegestaan het model aan anderen door te geven zonder onze toestemming.': 'nl',
      'Model nesmíte používat k výrobě zbraní ani ke sledování osob bez souhlasu.': 'cs',
      'Du må ikke bruge modellen til at overvåge andre uden vores samtykke.': 'da',
      'Nu este permisă utilizarea modelului pentru arme sau fără acordul nostru.': 'ro',
    };
    for (const [text, language] of Object.entries(cases)) assert.equal(languageOf(text).language, language, text);
  });

  it('is not told by a few words or none', () => {
    for (const text of ['', '1.2.3', 'Example Labs', 'v1.0 (c) 2024']) assert.equal(languageOf(text).language, 'und');
  });

  it('is Chinese where names in Latin letters stand in it', () => {
    assert.equal(languageOf('本协议适用于 Example-7B 模型和 Example-7B-Chat 模型的使用。').language, 'zh');
  });
});

describe('the language of a text', () => {
  const english = 'You may use the model for any purpose that is allowed by the law of the land.';
  const chinese = '您可以将本模型用于法律允许的任何目的，但不得用于军事目的。';
  const read = (text: string) => readText(new SourceText(text));

  it('is that of most of it, and known for each stretch', () => {
    const text = `许可协议\n\n${chinese}\n\nLicense\n\n${english}\n\n${english}\n\nThe end`;
    const reading = read(text);
    assert.equal(reading.language, 'en');
    assert.deepEqual(
      reading.languages.map((l) => [l.language, text.slice(l.start, l.start + 4)]),
      [
        ['zh', '许可协议'],
        ['en', english.slice(0, 4)],
      ],
    );
  });

  it('is und where there are no words', () => {
    assert.equal(read('').language, 'und');
    assert.deepEqual(read('').languages, []);
  });

  it('says whether clauses are read in it', () => {
    assert.ok(isRead('en') && isRead('zh') && isRead('und') && !isRead('ja') && !isRead('fr'));
  });

  it('is that of a short text too, if all of it is in a language that is not read', () => {
    for (const [text, language] of [
      ['Licence\n\nUsage non commercial uniquement. La vente du modèle est interdite.\n', 'fr'],
      ['本モデルの販売を禁じます。\n', 'ja'],
    ] as const)
      assert.deepEqual(
        unreadStretches(read(text)).map((stretch) => stretch.language),
        [language],
      );
  });

  it('is of a part of the text where that is prose in a language that is not read', () => {
    const japanese =
      'このモデルは誰でも使うことができます。研究のほかの目的で使うことや、ほかの人に配ることはできません。変更もできません。';
    const names = 'Contact: www.example.com, a@example.com, Rua do Sol, Porto, o Sr. da Silva, www.example.org/a';
    const text = `You may use the model for any purpose that you like.\n\n${japanese}\n\n${names}\n`;
    assert.deepEqual(
      unreadStretches(read(text)).map(({ start, end, language }) => [text.slice(start, end), language]),
      [[japanese, 'ja']],
    );
  });
});
