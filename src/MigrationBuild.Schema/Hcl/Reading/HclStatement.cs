using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>The SQL that a block stands for, with the place of each part of it.</summary>
internal sealed record HclStatement(HclBlockReader Block, MappedText Sql);
