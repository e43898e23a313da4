import type { RoutingConfig } from "../config/config.js";
import type { Route } from "../config/queue.js";
import type { Contact } from "../contact/contact.js";
import { type CompiledExpression, compiledExpression } from "../expressions/compiled-expression.js";
import { isPart, valueAt } from "../requirements/normal-form.js";

// Requirements come from outside too: bounds the memory that invented expressions can take.
const rememberedConditions = 4096;

/** Expressions that were read. */
interface Read {
  readonly conditions: Map<string, CompiledExpression>;
}

/** The condition of a source that was checked; read once. */
export function conditionAt({ conditions }: Read, source: string): CompiledExpression {
  const known = conditions.get(source);
  if (known !== undefined) return known;
  const condition = compiledExpression(source);
  if (conditions.size >= rememberedConditions) conditions.clear();
  conditions.set(source, condition);
  return condition;
}

/** The routes whose `when` holds for a contact, in their order; `undefined` where there are none at all. */
export function leadingRoutes(
  read: Read & { readonly config: RoutingConfig },
  { attributes = {} }: Contact,
): readonly Route[] | undefined {
  const scope = { ...attributes, task: attributes };
  return read.config.routes?.filter(
    ({ when }) => when === undefined || conditionAt(read, when).evaluate(scope),
  );
}

/** What the requirements in some data read of a contact, each once. */
export function taskReads(read: Read, data: unknown): readonly string[] {
  const reads = new Set<string>();
  // A requirement can stand at any depth; nothing else is a text of this name.
  JSON.stringify(data, (key, value: unknown) => {
    if (key === "where" && typeof value === "string") {
      const { references } = conditionAt(read, value);
      for (const name of references) if (isPart(name, "task")) reads.add(name);
    }
    return value;
  });
  return [...reads];
}

/** What is read of a contact, so that those with the same can share a way. */
export const valuesRead = (
  reads: readonly string[],
  { attributes: task = {} }: Contact,
): readonly unknown[] => reads.map((name) => valueAt({ task }, name));
