// What do the results come to? Placeholder page until charts are drawn.
process.stdout.write("");
