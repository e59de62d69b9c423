package dev.fermata.processor.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.SourceVersion;

/**
 * What the nested compilation has to know of the user's.
 *
 * @param filer finds what the user's compilation saw
 * @param sourceVersion its language level
 * @param moduleNames the modules in its graph
 * @param named whether its code is in a named module
 * @param outputRoot where it writes classes, if that is a folder
 */
public record UserCompilation(
    Filer filer,
    SourceVersion sourceVersion,
    List<String> moduleNames,
    boolean named,
    Optional<Path> outputRoot) {}
