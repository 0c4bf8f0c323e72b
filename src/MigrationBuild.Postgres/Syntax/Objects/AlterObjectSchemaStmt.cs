namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>ALTER … SET SCHEMA …</c></summary>
public sealed record AlterObjectSchemaStmt(
    ObjectType ObjectType,
    bool IfExists,
    ObjectAddress Object,
    Identifier NewSchema) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Object, NewSchema };
}
