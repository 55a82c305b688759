package latentia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * This project's side of {@code bench/compare}: a process that stays alive over all rows. Takes a
 * JSON object per line from standard input and answers each by one on standard output. {@code
 * bench/peers/worker.py} speaks the same.
 *
 * <table>
 *   <caption>Requests</caption>
 *   <tr><td>about</td><td>versions</td></tr>
 *   <tr><td>write</td><td>the data or the start that {@code work} describes, to {@code file}</td></tr>
 *   <tr><td>open</td><td>{@code work} becomes the workload at hand</td></tr>
 *   <tr><td>prepare</td><td>makes ready for {@code repeats}, not timed</td></tr>
 *   <tr><td>run</td><td>answers seconds of wall, of this thread and of the process, and the result</td></tr>
 *   <tr><td>close</td><td>lets the workload go</td></tr>
 * </table>
 */
public final class Worker {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double NANOSECONDS = 1e9;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private Workload workload;
  private int repeats;

  private Worker() {}

  public static void main(String[] args) throws IOException {
    PrintStream answers = System.out;
    // Whatever a library prints must not stand between the answers.
    System.setOut(System.err);
    Worker worker = new Worker();
    BufferedReader requests =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      answers.println(JSON.writeValueAsString(worker.answerOrError(JSON.readTree(line))));
      answers.flush();
    }
  }

  private ObjectNode answerOrError(JsonNode request) {
    try {
      return answer(request);
    } catch (Exception | LinkageError | OutOfMemoryError e) {
      return JSON.createObjectNode().put("error", e.toString());
    }
  }

  private ObjectNode answer(JsonNode request) throws Exception {
    ObjectNode answer = JSON.createObjectNode();
    switch (request.get("do").asText()) {
      case "about" ->
          answer
              .put("java", System.getProperty("java.runtime.version"))
              .put("vm", System.getProperty("java.vm.name"))
              .put("blas", Workloads.blas());
      case "write" -> Inputs.write(request.get("work"), Path.of(request.get("file").asText()));
      case "open" -> {
        close();
        workload = Workloads.open(request.get("work"), request.get("threads").asInt());
      }
      case "prepare" -> {
        repeats = request.get("repeats").asInt();
        workload.prepare(repeats);
      }
      case "run" -> run(answer);
      case "close" -> close();
      default -> throw new IllegalArgumentException("no such request: " + request);
    }
    return answer;
  }

  private void close() {
    if (workload != null) {
      workload.close();
      workload = null;
    }
  }

  private void run(ObjectNode answer) throws Exception {
    long process = system.getProcessCpuTime();
    long thread = threads.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    workload.run(repeats);
    wall = System.nanoTime() - wall;
    thread = threads.getCurrentThreadCpuTime() - thread;
    process = system.getProcessCpuTime() - process;
    answer
        .put("wall", wall / NANOSECONDS)
        .put("thread", thread / NANOSECONDS)
        .put("process", process / NANOSECONDS)
        .put("result", workload.result());
  }
}
