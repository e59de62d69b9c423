/**
 * Joins the user's classes and the generated ones, as class files.
 *
 * <p>In: generated units, their compiled classes, and the user's classes as javac wrote them. Out:
 * all class files that have to be written, or an exception and none. What holds afterwards: every
 * async method's body is a call of its entry; the generated classes are nest mates of their hosts
 * and carry the user's file and lines; constructors of local classes are called as they are
 * declared; the generated classes refer to exactly the members that were resolved when the trees
 * were translated.
 */
package dev.fermata.processor.link;
