package latentia.lab.components;

/**
 * A prepared demonstration.
 *
 * @param id as used in files and on the command line
 * @param title a few words for a list
 * @param explanation what to watch for, in one or two sentences
 * @param dataset built in
 * @param standardized whether its columns are standardised
 * @param board which board is on the stage
 * @param row looked at
 */
public record ComponentsExample(
    String id,
    String title,
    String explanation,
    String dataset,
    boolean standardized,
    ComponentsSettings settings,
    Board board,
    int row) {}
