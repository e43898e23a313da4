/** Something that can be in a list at most once. */
export interface Pending {
  /** Whether it is. */
  isPending: boolean;
}

/** Puts it in the list unless it is there: what a set does, without its cost for one or two. */
export function enlist<Item extends Pending>(list: Item[], item: Item): void {
  if (item.isPending) return;
  item.isPending = true;
  list.push(item);
}

/** Takes it out of the list if it is there; the order of the others changes. */
export function delist<Item extends Pending>(list: Item[], item: Item): void {
  if (!item.isPending) return;
  item.isPending = false;
  const last = list.pop() as Item;
  if (last !== item) list[list.indexOf(item)] = last;
}
