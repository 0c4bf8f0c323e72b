using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Parts of statements that come alone.</summary>
internal sealed partial class Parser
{
    internal ParsedFragment<Expression> ParseExpressionFragment() => ParseFragment(ParseExpression);

    internal ParsedFragment<TypeName> ParseTypeNameFragment() => ParseFragment(ParseTypeName);

    private ParsedFragment<T> ParseFragment<T>(Func<T> parse)
        where T : SyntaxNode
    {
        ReadAll();
        var node = parse();
        if (!AtEnd)
        {
            Fail();
        }

        return _error is null ? new(node, null) : new(null, _error);
    }

    private void ReadAll()
    {
        _lexer.ReadToEnd();
        _tokens = _lexer.Tokens;
        _end = _lexer.Count - 1;
    }
}
