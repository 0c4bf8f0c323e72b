using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Sources;

/// <summary>A former name, and what in its file it is said of.</summary>
/// <param name="Target">Where the declaration begins; null where the hint stands by none.</param>
internal sealed record RenameHint(SourceFile File, int? Target, FormerName Former);
