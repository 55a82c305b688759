package latentia.app.shell;

import java.util.function.Supplier;

/**
 * A lab that the window offers.
 *
 * @param id names its button in the rail and its words: "rail.id"
 * @param opening makes it, when it is wanted for the first time
 */
public record LabEntry(String id, Supplier<LabView> opening) {}
