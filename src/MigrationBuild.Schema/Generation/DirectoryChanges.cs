using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Generation;

/// <summary>What turns one state of a directory into another: whole files to write, <c>atlas.sum</c> among them, and paths to delete.</summary>
public sealed record DirectoryChanges(EquatableArray<MigrationFile> Written, EquatableArray<string> Deleted)
{
    public static readonly DirectoryChanges None = new(default, default);

    public bool IsEmpty => Written.IsEmpty && Deleted.IsEmpty;

    public static DirectoryChanges Between(MigrationDirectory before, MigrationDirectory after)
    {
        var written = after.Files.Except(before.Files).ToList();
        if (after.SumText is { } sum && sum != before.SumText)
        {
            written.Add(MigrationFile.FromText(MigrationDirectory.SumFileName, sum));
        }

        var deleted = before.Files.Select(file => file.Path).Except(after.Files.Select(file => file.Path), StringComparer.Ordinal).ToList();
        if (before.SumText is not null && after.SumText is null)
        {
            deleted.Add(MigrationDirectory.SumFileName);
        }

        return new DirectoryChanges(written.ToEquatableArray(), deleted.ToEquatableArray());
    }

    /// <summary>The directory as it is once they are made.</summary>
    public MigrationDirectory ApplyTo(MigrationDirectory directory)
    {
        var replaced = Written.Select(file => file.Path).Concat(Deleted).ToList();
        var sum = Written.FirstOrDefault(file => file.Path == MigrationDirectory.SumFileName)?.Text;
        var files = directory.Files.Where(file => !replaced.Contains(file.Path)).Concat(Written.Where(file => file.Path != MigrationDirectory.SumFileName));
        return directory.WithFiles(files) with { SumText = sum ?? (Deleted.Contains(MigrationDirectory.SumFileName) ? null : directory.SumText) };
    }
}
