using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary><c>COPY …</c>; no file is STDIN or STDOUT.</summary>
public sealed record CopyStmt(
    ObjectName? Relation,
    EquatableArray<Identifier> Columns,
    Statement? Query,
    bool IsFrom,
    bool IsProgram,
    StringConstant? File,
    EquatableArray<DefElem> Options,
    Expression? Where) : Statement
{
    /// <summary>The lines that follow <c>FROM stdin;</c> in a script; empty if none do.</summary>
    public KeywordSpan Data { get; init; }

    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation, Columns, Query, File, Options, Where };
}
