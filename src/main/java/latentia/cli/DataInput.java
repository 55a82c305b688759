package latentia.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import latentia.data.Dataset;

/**
 * The data of a fit.
 *
 * @param given as on the command line
 * @param settings how it was prepared, for the settings of the JSON
 * @param notes what the user should know about reading and preparing it
 */
record DataInput(
    String given, Dataset train, Optional<Dataset> test, ObjectNode settings, List<String> notes) {}
