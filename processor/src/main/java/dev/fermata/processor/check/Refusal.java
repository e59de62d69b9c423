package dev.fermata.processor.check;

import com.sun.source.tree.Tree;

/**
 * Why a construct is refused.
 *
 * @param at what the caret points at
 * @param construct names the construct
 * @param wayOut what to write instead
 */
record Refusal(Tree at, String construct, String wayOut) {}
