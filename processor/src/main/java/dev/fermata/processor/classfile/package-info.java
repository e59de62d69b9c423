/**
 * Class files, read: their bytes whatever their version, the names they mention, the members they
 * declare.
 *
 * <p>In: the bytes javac wrote. Out: readers and facts; nothing here changes a class file.
 */
package dev.fermata.processor.classfile;
