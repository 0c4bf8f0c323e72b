using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLSERIALIZE(DOCUMENT|CONTENT value AS type)</c></summary>
public sealed record XmlSerialize(bool IsDocument, Expression Value, TypeName Type, bool IsIndented) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Type };
}
