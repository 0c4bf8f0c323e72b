using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Generation;

/// <summary>Puts new migrations into a directory, in the place of its drafts.</summary>
public static class DirectoryUpdate
{
    /// <summary>
    /// The directory with the new files after the kept ones. The first takes the version of the first draft, and so on, as long
    /// as that sorts after everything kept; a pull may have brought a newer migration. Null when no version sorts after the newest
    /// kept file.
    /// </summary>
    /// <param name="source">What the files were generated from, for their headers.</param>
    public static MigrationDirectory? Apply(
        MigrationDirectory directory, Drafts drafts, EquatableArray<NewMigration> migrations, string source, DateTime utcNow)
    {
        var listed = ListedNames(directory);
        var files = drafts.Kept.Files.ToList();
        var newest = files.Count == 0 ? null : files[files.Count - 1].Version;
        for (var i = 0; i < migrations.Count; i++)
        {
            var draft = i < drafts.Replaceable.Count ? drafts.Replaceable[i] : null;
            var version = draft is not null && (newest is null || VersionStamp.IsAfter(draft.Version, newest))
                ? draft.Version
                : VersionStamp.Next(newest, utcNow);
            if (version is null)
            {
                return null;
            }

            var path = MigrationLayouts.PathOf(directory.Layout, version, NameOf(migrations[i], draft, listed));
            files.Add(MigrationFile.FromText(path, GeneratedHeader.Write(migrations[i].Body, migrations[i].Mode, source)));
            newest = version;
        }

        return WithSum(directory.WithFiles(files));
    }

    /// <summary>The directory with the <c>atlas.sum</c> that belongs to it.</summary>
    public static MigrationDirectory WithSum(MigrationDirectory directory) =>
        directory with { SumText = directory.HasSum && !directory.Files.IsEmpty ? AtlasSum.Compute(directory).ToString() : null };

    // A draft that atlas.sum does not know by its name was renamed by a person, who meant it.
    private static string NameOf(NewMigration migration, MigrationFile? draft, HashSet<string> listed)
    {
        if (draft is not null && (!listed.Contains(draft.Path) || migration.Names.Contains(draft.Description, StringComparer.Ordinal)))
        {
            return draft.Description;
        }

        return migration.Names.IsEmpty ? "" : migration.Names[0];
    }

    private static HashSet<string> ListedNames(MigrationDirectory directory)
    {
        var names = directory.SumText is { } text && AtlasSum.Parse(text) is { } sum
            ? sum.Entries.Select(entry => entry.Name)
            : directory.Files.Select(file => file.Path);
        return new HashSet<string>(names, StringComparer.Ordinal);
    }
}
