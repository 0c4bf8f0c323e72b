namespace MigrationBuild.Tool.Tests;

public sealed class HashCommandTests
{
    [Test]
    public async Task The_checksum_file_is_written_as_Atlas_writes_it()
    {
        using var folder = new MigrationsFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "1_a.sql"), "SELECT 1;\n");

        var first = await Invocation.RunAsync("hash", "--dir", folder.Path);
        var second = await Invocation.RunAsync("hash", "--dir", "file://" + folder.Path);

        Assert.That(first with { Output = folder.Relative(first.Output) }, Is.EqualTo(new Invocation(0, "Wrote migrations/atlas.sum for 1 file. Commit it.\n", "")));
        Assert.That(second, Is.EqualTo(new Invocation(0, "atlas.sum is up to date.\n", "")));
        // Row: base64(sha256("1_a.sql" + text)); header: base64(sha256("1_a.sql" + row)).
        Assert.That(await File.ReadAllTextAsync(Path.Combine(folder.Path, "atlas.sum")), Is.EqualTo("h1:V9Px1bouBIVfuWAOMdrOMvfuUsJkeoZdwOtivywry+U=\n1_a.sql h1:oHx7vmeRbxB72kdSGUkFhE08red3y82zeqcbzCxkGjo=\n"));
    }

    [Test]
    public async Task A_missing_directory_ends_with_2()
    {
        var run = await Invocation.RunAsync("hash", "--dir", "nowhere");

        Assert.That(run, Is.EqualTo(new Invocation(
            2, "", "error: There is no directory nowhere. Run this where the migrations are, or name them: --dir file://path/to/migrations\n")));
    }
}
