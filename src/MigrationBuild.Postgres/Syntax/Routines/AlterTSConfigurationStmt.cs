using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>ALTER TEXT SEARCH CONFIGURATION …</c></summary>
public sealed record AlterTSConfigurationStmt(
    ObjectName Name,
    TSConfigurationAction Action,
    EquatableArray<Identifier> TokenTypes,
    EquatableArray<ObjectName> Dictionaries,
    bool IfExists) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, TokenTypes, Dictionaries };
}
