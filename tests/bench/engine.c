/*
 * The runs of the engine bench in C, in the arithmetic of the definitions: powers of a decay rate are carried, not
 * computed anew, and every row is recorded: x, y, f, the gradient's length, the learning rate.
 *
 * Reads lines "rule surface steps", answers each with "milliseconds x y".
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
  double f, x, y;
} Slope;

typedef struct {
  double start[2], eta, beta1, beta2, epsilon, parameters[2];
} Setting;

typedef void Run(const Setting *s, double *w, double *rows, long capacity, long steps);

static inline __attribute__((always_inline)) Slope beale(double x, double y, const double *p) {
  (void)p;
  double y2 = y * y, y3 = y2 * y;
  double a = 1.5 - x + x * y, b = 2.25 - x + x * y2, c = 2.625 - x + x * y3;
  return (Slope){
    .f = a * a + b * b + c * c,
    .x = 2 * a * (y - 1) + 2 * b * (y2 - 1) + 2 * c * (y3 - 1),
    .y = 2 * a * x + 2 * b * (x * (2 * y)) + 2 * c * (x * (3 * y2)),
  };
}

static inline __attribute__((always_inline)) Slope rosenbrock(double x, double y, const double *p) {
  double a = p[0] - x, b = y - x * x;
  return (Slope){
    .f = a * a + p[1] * (b * b),
    .x = -(2 * a) - p[1] * (2 * b * (2 * x)),
    .y = p[1] * (2 * b),
  };
}

static inline __attribute__((always_inline)) Slope rastrigin(double x, double y, const double *p) {
  (void)p;
  const double k = 2 * M_PI;
  return (Slope){
    .f = 20 + x * x - 10 * cos(k * x) + y * y - 10 * cos(k * y),
    .x = 2 * x + 10 * (sin(k * x) * k),
    .y = 2 * y + 10 * (sin(k * y) * k),
  };
}

static inline __attribute__((always_inline)) void record(double *row, long capacity, double x, double y, Slope g,
                                                         double eta) {
  row[0] = x;
  row[capacity] = y;
  row[2 * capacity] = g.f;
  row[3 * capacity] = sqrt(g.x * g.x + g.y * g.y);
  row[4 * capacity] = eta;
}

#define ADAM(surface)                                                                                       \
  static void adam_##surface(const Setting *s, double *w, double *rows, long capacity, long steps) {        \
    const double eta = s->eta, beta1 = s->beta1, beta2 = s->beta2, epsilon = s->epsilon;                    \
    const double parameters[2] = {s->parameters[0], s->parameters[1]};                                      \
    double x = s->start[0], y = s->start[1], mx = 0, my = 0, vx = 0, vy = 0, power1 = beta1, power2 = beta2; \
    for (long t = 0; t < steps; t++) {                                                                      \
      Slope g = surface(x, y, parameters);                                                                  \
      record(rows + t, capacity, x, y, g, eta);                                                             \
      mx = beta1 * mx + (1 - beta1) * g.x;                                                                  \
      my = beta1 * my + (1 - beta1) * g.y;                                                                  \
      vx = beta2 * vx + (1 - beta2) * (g.x * g.x);                                                          \
      vy = beta2 * vy + (1 - beta2) * (g.y * g.y);                                                          \
      x -= eta * (mx / (1 - power1)) / (sqrt(vx / (1 - power2)) + epsilon);                                 \
      y -= eta * (my / (1 - power1)) / (sqrt(vy / (1 - power2)) + epsilon);                                 \
      power1 *= beta1;                                                                                      \
      power2 *= beta2;                                                                                      \
    }                                                                                                       \
    w[0] = x;                                                                                               \
    w[1] = y;                                                                                               \
  }

#define MOMENTUM(surface)                                                                                \
  static void momentum_##surface(const Setting *s, double *w, double *rows, long capacity, long steps) { \
    const double eta = s->eta, beta = s->beta1;                                                          \
    const double parameters[2] = {s->parameters[0], s->parameters[1]};                                   \
    double x = s->start[0], y = s->start[1], vx = 0, vy = 0;                                             \
    for (long t = 0; t < steps; t++) {                                                                   \
      Slope g = surface(x, y, parameters);                                                               \
      record(rows + t, capacity, x, y, g, eta);                                                          \
      vx = beta * vx - eta * g.x;                                                                        \
      vy = beta * vy - eta * g.y;                                                                        \
      x += vx;                                                                                           \
      y += vy;                                                                                           \
    }                                                                                                    \
    w[0] = x;                                                                                            \
    w[1] = y;                                                                                            \
  }

ADAM(beale)
ADAM(rosenbrock)
ADAM(rastrigin)
MOMENTUM(beale)
MOMENTUM(rosenbrock)
MOMENTUM(rastrigin)

static const struct {
  const char *rule, *surface;
  Run *run;
} RUNS[] = {
  {"adam", "beale", adam_beale},         {"momentum", "beale", momentum_beale},
  {"adam", "rosenbrock", adam_rosenbrock}, {"momentum", "rosenbrock", momentum_rosenbrock},
  {"adam", "rastrigin", adam_rastrigin}, {"momentum", "rastrigin", momentum_rastrigin},
};

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e3 + now.tv_nsec * 1e-6;
}

int main(void) {
  char rule[32], surface[32];
  long steps;
  Setting s = {.beta2 = 0.999, .epsilon = 1e-8, .parameters = {1, 100}};
  while (scanf("%31s %31s %ld %lf %lf %lf %lf", rule, surface, &steps, &s.start[0], &s.start[1], &s.eta, &s.beta1) == 7) {
    static double *rows;
    static long capacity;
    if (capacity < steps) {
      rows = realloc(rows, 5 * steps * sizeof *rows);
      if (rows == NULL) return 1;
      memset(rows, 0, 5 * steps * sizeof *rows);
      capacity = steps;
    }
    for (unsigned i = 0; i < sizeof RUNS / sizeof *RUNS; i++) {
      if (strcmp(RUNS[i].rule, rule) != 0 || strcmp(RUNS[i].surface, surface) != 0) continue;
      double w[2], start = milliseconds();
      RUNS[i].run(&s, w, rows, capacity, steps);
      printf("%.6f %.17g %.17g\n", milliseconds() - start, w[0], w[1]);
      fflush(stdout);
    }
  }
}
