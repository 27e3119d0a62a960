/** Makes small weights files for tests: real headers, and no weights to speak of. */

/** A safetensors file with metadata, and so many bytes of names of tensors behind it. */
export function safetensorsFile(metadata: Readonly<Record<string, string>>, names = 0): Uint8Array {
  const tensors: Record<string, unknown> = {};
  for (let i = 0; i * 60 < names; i++) tensors[`layer.${i}`] = { dtype: 'F16', shape: [0], data_offsets: [0, 0] };
  const header = new TextEncoder().encode(JSON.stringify({ __metadata__: metadata, ...tensors }));
  const file = new Uint8Array(8 + header.length);
  new DataView(file.buffer).setBigUint64(0, BigInt(header.length), true);
  file.set(header, 8);
  return file;
}

/** The header of a GGUF file of version 3, without tensors. */
export function ggufFile(
  pairs: readonly (readonly [key: string, value: string | number | readonly string[]])[],
): Uint8Array {
  const bytes: number[] = [];
  const put = (value: bigint, length: number) => {
    for (let i = 0; i < length; i++) bytes.push(Number((value >> BigInt(8 * i)) & 255n));
  };
  const putString = (text: string) => {
    const encoded = new TextEncoder().encode(text);
    put(BigInt(encoded.length), 8);
    bytes.push(...encoded);
  };
  bytes.push(...new TextEncoder().encode('GGUF'));
  put(3n, 4);
  put(0n, 8);
  put(BigInt(pairs.length), 8);
  for (const [key, value] of pairs) {
    putString(key);
    if (typeof value === 'string') {
      put(8n, 4);
      putString(value);
    } else if (typeof value === 'number') {
      put(4n, 4);
      put(BigInt(value), 4);
    } else {
      put(9n, 4);
      put(8n, 4);
      put(BigInt(value.length), 8);
      value.forEach(putString);
    }
  }
  return Uint8Array.from(bytes);
}
