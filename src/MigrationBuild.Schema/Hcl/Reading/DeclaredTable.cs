using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>A <c>table</c> block and the table it stands for.</summary>
/// <param name="Extends">Whether an earlier source declares the table, so that the block adds to it.</param>
internal sealed record DeclaredTable(HclBlockReader Block, QualifiedName Name, bool Extends);
