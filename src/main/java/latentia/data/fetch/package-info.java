/**
 * Data sets too large to come with the program: fetched from their public addresses when asked for,
 * and kept in the user's data folder.
 */
package latentia.data.fetch;
