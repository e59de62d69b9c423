/**
 * The nested compilation: javac once more, in memory, for the generated sources.
 *
 * <p>In: generated units and the user's classes as javac wrote them. Out: the class files of the
 * generated classes, or an exception that names the line that javac does not accept. What holds
 * afterwards: the classes have the level of the user's; they refer to members of the user's classes
 * by their own names, or by the bridges that the units declare; constructors of local classes are
 * called with all that the units pass; nothing was written.
 */
package dev.fermata.processor.compile;
