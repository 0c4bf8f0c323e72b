using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Tests.Directories;

/// <summary>Real directories that Atlas hashed. They run where the corpora are; a clone without them has nothing to run.</summary>
[Category("Corpora")]
public sealed class AtlasSumCorpusTests
{
    // Directories of other tools that Atlas hashed after picking their files by that tool's rules.
    private static readonly string[] ForeignFormats = ["dbmate", "flyway", "golang-migrate", "goose", "liquibase"];

    [TestCaseSource(nameof(Directories))]
    public void The_recorded_sum_of_a_real_directory_is_reproduced(string path)
    {
        var files = Directory.GetFiles(path, "*.sql").Select(file => new MigrationFile(Path.GetFileName(file), File.ReadAllBytes(file)));

        var sum = AtlasSum.Compute(MigrationDirectory.Create(MigrationLayout.Atlas, files));

        Assert.That(sum.ToString().TrimEnd('\n'), Is.EqualTo(File.ReadAllText(Path.Combine(path, "atlas.sum")).TrimEnd('\n')));
    }

    private static IEnumerable<string> Directories() => Corpora.FindFiles("atlas.sum")
        .Select(file => Path.GetDirectoryName(file)!)
        .Where(directory => !directory.Split(Path.DirectorySeparatorChar).Intersect(ForeignFormats).Any());
}
