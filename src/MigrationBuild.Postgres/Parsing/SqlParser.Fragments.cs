using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

public static partial class SqlParser
{
    /// <summary>Parses a text that is one expression: a default, a check, the predicate of a policy.</summary>
    public static ParsedFragment<Expression> ParseExpression(SourceFile file) =>
        CreateFragmentParser(file).ParseExpressionFragment();

    /// <summary>Parses an expression that came from no file.</summary>
    public static ParsedFragment<Expression> ParseExpression(string text) => ParseExpression(new SourceFile("", text));

    /// <summary>Parses a text that is one type, as in a column's definition.</summary>
    public static ParsedFragment<TypeName> ParseTypeName(SourceFile file) =>
        CreateFragmentParser(file).ParseTypeNameFragment();

    /// <summary>Parses a type that came from no file.</summary>
    public static ParsedFragment<TypeName> ParseTypeName(string text) => ParseTypeName(new SourceFile("", text));

    private static Parser CreateFragmentParser(SourceFile file) =>
        new(file, Lexer.Open(file.Text, 0, file.Text.Length, LexerOptions.Body), SqlParseOptions.Default, []);
}
