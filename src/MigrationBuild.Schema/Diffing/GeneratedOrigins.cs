using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Diffing;

/// <summary>The places in migrations that were generated from schema files and not edited since. Each file is looked at once.</summary>
internal sealed class GeneratedOrigins
{
    private readonly Dictionary<SourceFile, bool> _files = [];

    public bool Contain(Origin origin)
    {
        if (origin.File is not { } file)
        {
            return false;
        }

        if (!_files.TryGetValue(file, out var isGenerated))
        {
            isGenerated = GeneratedHeader.StateOf(file.Text) == GeneratedState.Intact;
            _files.Add(file, isGenerated);
        }

        return isGenerated;
    }
}
