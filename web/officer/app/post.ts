// Who this phone acts for and what that post may open, as the server says: asked once, and again in
// the other language.

import type { MyPost } from "prahari/types";
import { call } from "./api";
import { lang } from "./texts";

let asked: { readonly lang: string; readonly answer: Promise<MyPost> } | undefined;
let known: MyPost | undefined;

/** The post of this phone. An answer that did not come is asked for anew. */
export function myPost(): Promise<MyPost> {
  if (asked?.lang === lang()) return asked.answer;
  const mine = { lang: lang(), answer: ask() };
  asked = mine;
  mine.answer.then(
    (post) => {
      if (asked === mine) known = post;
    },
    () => {
      if (asked === mine) asked = undefined;
    },
  );
  return mine.answer;
}

const ask = async (): Promise<MyPost> => call("read-my-post", {});

/** Whether a screen that needs these functions opens for this post, as far as that is known. */
export const mayOpen = (needs: readonly string[] = []): boolean => needs.every((one) => known?.own.includes(one));

export const isPostKnown = (): boolean => known !== undefined;

/** Whoever signs in next is asked anew. */
export function forgetPost(): void {
  asked = undefined;
  known = undefined;
}
