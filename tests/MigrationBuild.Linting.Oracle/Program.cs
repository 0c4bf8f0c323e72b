using System.Globalization;
using System.Reflection;
using MigrationBuild.Linting.Oracle;
using MigrationBuild.Testing;

// --version 14 starts an embedded server; without it the server of the tests is asked. --id measures the cases whose id contains that, and --cases those of another file.
var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
if (args.Length % 2 != 0 || options.Keys.Any(name => name is not ("--version" or "--id" or "--cases")))
{
    Console.Error.WriteLine("usage: [--version 14] [--id part-of-an-id] [--cases file]");
    return 2;
}

var root = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(each => each.Key == "RepositoryRoot").Value!;
var truth = new TruthFolder(Path.Combine(root, "tests", "MigrationBuild.Linting.Tests", "Truth"));
var cases = truth.ReadCases(options.GetValueOrDefault("--cases")).Where(each => each.Id.Contains(options.GetValueOrDefault("--id") ?? "", StringComparison.Ordinal)).ToList();
await using var server = options.TryGetValue("--version", out var version)
    ? await PostgresServer.StartEmbeddedAsync(int.Parse(version, CultureInfo.InvariantCulture))
    : await PostgresServer.GetSharedAsync();
await using var laboratory = await Laboratory.OpenAsync(server, truth);
var disagreements = 0;
foreach (var each in cases)
{
    var answer = await laboratory.MeasureAsync(each);
    disagreements += truth.Record(each, answer) ? 0 : 1;
    Console.WriteLine(TruthFolder.Describe(each, answer));
}

if (!options.ContainsKey("--cases"))
{
    truth.Save();
}

return disagreements == 0 ? 0 : 1;
