using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Tests.Directories;

public sealed class AtlasSumTests
{
    private static readonly MigrationFile Init = MigrationFile.FromText("1_init.sql", "CREATE TABLE widgets (id INTEGER PRIMARY KEY);\n");
    private static readonly MigrationFile More = MigrationFile.FromText("2_more.sql", "CREATE TABLE gadgets (id INTEGER PRIMARY KEY);\n");

    // Recorded from Atlas itself.
    private const string Recorded =
        """
        h1:5FRPcrQ2/NG+blIrxC/75gEbfgD8CkRSa49ss7oNoPc=
        1_init.sql h1:Wb2qmzWjd8tlUA0fLIiS8QiXlkMFgJyj6AUWI0wApO8=
        2_more.sql h1:6hrsUVsRzjWhqkkTJE/H+iXiYEXbYxovdmtOhdq+e0I=

        """;

    [Test]
    public void The_sum_of_a_directory_is_byte_for_byte_what_Atlas_writes() =>
        Assert.That(AtlasSum.Compute(Directory(More, Init)).ToString(), Is.EqualTo(Recorded));

    [Test]
    public void A_sum_that_was_written_reads_back_equal() =>
        Assert.That(AtlasSum.Parse(Recorded), Is.EqualTo(AtlasSum.Compute(Directory(Init, More))));

    [Test]
    public void A_directory_that_is_as_recorded_has_no_mismatch() =>
        Assert.That(AtlasSum.Verify(Directory(Init, More) with { SumText = Recorded }), Is.Null);

    [Test]
    public void An_edited_file_is_named_with_its_line()
    {
        var directory = Directory(Init, MigrationFile.FromText(More.Path, "SELECT 1;\n")) with { SumText = Recorded };

        Assert.That(AtlasSum.Verify(directory), Is.EqualTo(new AtlasSumMismatch(AtlasSumReason.Edited, 3, "2_more.sql")));
    }

    [TestCase("0_before.sql", 2)]
    [TestCase("1a_between.sql", 3)]
    [TestCase("3_after.sql", 4)]
    public void An_added_file_is_named_with_the_line_where_it_belongs(string path, int line)
    {
        var directory = Directory(Init, More, MigrationFile.FromText(path, "SELECT 1;\n")) with { SumText = Recorded };

        Assert.That(AtlasSum.Verify(directory), Is.EqualTo(new AtlasSumMismatch(AtlasSumReason.Added, line, path)));
    }

    [Test]
    public void A_removed_file_is_named_with_its_line() => Assert.Multiple(() =>
    {
        Assert.That(
            AtlasSum.Verify(Directory(More) with { SumText = Recorded }),
            Is.EqualTo(new AtlasSumMismatch(AtlasSumReason.Removed, 2, "1_init.sql")));
        Assert.That(
            AtlasSum.Verify(Directory(Init) with { SumText = Recorded }),
            Is.EqualTo(new AtlasSumMismatch(AtlasSumReason.Removed, 3, "2_more.sql")));
    });

    [Test]
    public void A_sum_with_the_markers_of_a_merge_conflict_is_corrupt()
    {
        var text = Recorded.Replace("1_init", "<<<<<<< HEAD\n1_init", StringComparison.Ordinal);

        Assert.That(
            AtlasSum.Verify(Directory(Init, More) with { SumText = text }),
            Is.EqualTo(new AtlasSumMismatch(AtlasSumReason.Corrupt, 1, "atlas.sum")));
    }

    [Test]
    public void A_sum_whose_rows_were_changed_by_hand_is_corrupt()
    {
        var text = Recorded.Replace("Wb2q", "AAAA", StringComparison.Ordinal);

        Assert.That(AtlasSum.Verify(Directory(Init, More) with { SumText = text })?.Reason, Is.EqualTo(AtlasSumReason.Corrupt));
    }

    [Test]
    public void A_missing_sum_matters_only_when_there_are_files() => Assert.Multiple(() =>
    {
        Assert.That(AtlasSum.Verify(Directory(Init))?.Reason, Is.EqualTo(AtlasSumReason.Missing));
        Assert.That(AtlasSum.Verify(Directory()), Is.Null);
    });

    [Test]
    public void A_file_that_asks_to_be_ignored_has_no_row_and_its_content_does_not_count()
    {
        var one = Directory(MigrationFile.FromText("1_seed.sql", "-- atlas:sum ignore\nSELECT 1;\n"), More);
        var two = Directory(MigrationFile.FromText("1_seed.sql", "-- atlas:sum ignore\nSELECT 2;\n"), More);

        Assert.That(AtlasSum.Compute(one), Is.EqualTo(AtlasSum.Compute(two)));
        Assert.That(AtlasSum.Compute(one).Entries.Select(entry => entry.Name), Is.EqualTo(new[] { "2_more.sql" }));
    }

    [Test]
    public void The_name_of_an_ignored_file_counts_as_in_the_sum_that_Atlas_recorded()
    {
        var directory = Directory(
            MigrationFile.FromText("1_ignored.sql", "-- atlas:sum ignore\n-- +goose Up\nCREATE TABLE widgets (id INTEGER PRIMARY KEY);\n"),
            MigrationFile.FromText("2_kept.sql", "-- +goose Up\nCREATE TABLE gadgets (id INTEGER PRIMARY KEY);\n"));

        Assert.That(AtlasSum.Compute(directory).ToString(), Is.EqualTo(
            """
            h1:SjwHsoYEY6td516eku37fKBmiVEGiQbbc7h60zmOADQ=
            2_kept.sql h1:CxWQ+/y+Rf0s07Gd5NhMN1EQMEDuocgv8OOeVvEhmFo=

            """));
    }

    [Test]
    public void The_line_ends_of_a_file_count()
    {
        var crlf = MigrationFile.FromText(Init.Path, Init.Text.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.That(AtlasSum.Compute(Directory(crlf)), Is.Not.EqualTo(AtlasSum.Compute(Directory(Init))));
    }

    [Test]
    public void A_sum_file_with_crlf_is_read() =>
        Assert.That(AtlasSum.Parse(Recorded.Replace("\n", "\r\n", StringComparison.Ordinal)), Is.EqualTo(AtlasSum.Parse(Recorded)));

    [Test]
    public void Files_run_in_the_order_of_their_utf8_bytes()
    {
        var directory = Directory(
            MigrationFile.FromText("1_\U0001F600.sql", ""), MigrationFile.FromText("1_\uFF21.sql", ""), MigrationFile.FromText("1_b.sql", ""));

        Assert.That(directory.Files.Select(file => file.Path), Is.EqualTo(new[] { "1_b.sql", "1_\uFF21.sql", "1_\U0001F600.sql" }));
    }

    private static MigrationDirectory Directory(params MigrationFile[] files) => MigrationDirectory.Create(MigrationLayout.Atlas, files);
}
