namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>LANGUAGE …</c></summary>
public sealed record FunctionLanguageOption(Identifier Language) : FunctionOption
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Language };
}
