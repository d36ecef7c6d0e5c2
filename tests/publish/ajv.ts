/** A validator of JSON Schema that nobody here wrote. */
import { Ajv } from 'ajv';
import type { ErrorObject, Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const OPTIONS: Options = { allErrors: true, strict: true, allowUnionTypes: true };

/** The first few things that a schema finds wrong with a value, each in words. */
export type Problems = (value: unknown) => string[];

/** Compiles a schema of draft 2020-12; the validator is strict about the schema itself, too. */
export function compile(schema: object): Problems {
  const ajv = formats.default(new Ajv2020(OPTIONS));
  // Not among the formats of the package; the record's own check looks at addresses.
  ajv.addFormat('iri', (text: string) => URL.canParse(text));
  return problems(ajv.compile(schema));
}

/** Compiles a schema of an older draft, which may have keywords of its own. */
export function compileOlder(schema: object): Problems {
  const ajv = formats.default(new Ajv({ ...OPTIONS, strict: false, logger: false }));
  return problems(ajv.compile({ ...schema, $schema: undefined }));
}

function problems(validate: {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null | undefined;
}): Problems {
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? [])
          .slice(0, 5)
          .map(({ instancePath, message, params }) =>
            [instancePath, message, JSON.stringify(params)].join(' '),
          );
}
