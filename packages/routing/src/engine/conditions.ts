import { attempt } from "@ramah/core";
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

/** What the requirements in some data read of a contact, each once. Fields that nobody knows may hold anything. */
export function taskReads(read: Read, data: unknown): readonly string[] {
  const reads = new Set<string>();
  const open = new Set<unknown>([data]);
  // A set goes on to what is added while it is gone through, and never comes back to what it has.
  for (const value of open) {
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === "object") open.add(inner);
      // A requirement can stand at any depth; what cannot be read was never one.
      if (key !== "where" || typeof inner !== "string") continue;
      const asked = attempt(() => conditionAt(read, inner).references);
      if (!asked.ok) continue;
      for (const name of asked.value) if (isPart(name, "task")) reads.add(name);
    }
  }
  return [...reads];
}

/** What is read of a contact, so that those with the same can share a way. */
export const valuesRead = (
  reads: readonly string[],
  { attributes: task = {} }: Contact,
): readonly unknown[] => reads.map((name) => valueAt({ task }, name));
