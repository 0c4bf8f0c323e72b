using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>What the server that the script is for is too old for: read all the same, and reported.</summary>
internal sealed partial class Parser
{
    private readonly List<SourceDiagnostic> _tooNew = [];

    private bool IsTooNew(SyntaxFeature feature) => _options.PostgresVersion < feature.Since;

    /// <summary>Reports a feature that stands from a place to the last token consumed, if the server is too old for it.</summary>
    private void Require(SyntaxFeature feature, int start) => Require(feature, SpanFrom(start));

    private void Require(SyntaxFeature feature, TextSpan span)
    {
        if (IsTooNew(feature) && !Failed)
        {
            _tooNew.Add(new SourceDiagnostic(
                SyntaxDiagnostics.NeedsNewerVersion,
                _file,
                span,
                $"{feature.Name} needs PostgreSQL {feature.Since}; the script is for {_options.PostgresVersion}"));
        }
    }

    /// <summary><see cref="Accept(Keyword)"/> of a word that is itself the feature.</summary>
    private bool AcceptNew(Keyword keyword, SyntaxFeature feature)
    {
        var start = _position < _end ? Start : 0;
        if (!Accept(keyword))
        {
            return false;
        }

        Require(feature, start);
        return true;
    }

    /// <summary>The feature that a function of SQL/JSON is; null for other words.</summary>
    private static SyntaxFeature? JsonFeatureOf(Keyword keyword) => keyword switch
    {
        Keyword.JsonObject or Keyword.JsonArray or Keyword.JsonObjectagg or Keyword.JsonArrayagg => SyntaxFeatures.JsonConstructors,
        Keyword.Json or Keyword.JsonScalar or Keyword.JsonSerialize or Keyword.JsonExists or Keyword.JsonQuery or Keyword.JsonValue =>
            SyntaxFeatures.JsonFunctions,
        Keyword.JsonTable => SyntaxFeatures.JsonTable,
        _ => null,
    };

    /// <summary>Whether the word names functions like any other on a server that does not know it yet.</summary>
    private bool IsNotYetKeyword(Token token) => JsonFeatureOf(token.Keyword) is { } feature && IsTooNew(feature);

    /// <summary>
    /// Whether the word at the cursor, new as it is, is called in a way that older servers take for the call of a function of that name.
    /// </summary>
    private bool AtOrdinaryCall(SyntaxFeature feature)
    {
        if (!IsTooNew(feature))
        {
            return false;
        }

        var depth = 0;
        for (var index = _position + 1; index < _end; index++)
        {
            var token = _tokens[index];
            depth += token.Kind == TokenKind.OpenParen ? 1 : token.Kind == TokenKind.CloseParen ? -1 : 0;
            if (depth == 0)
            {
                return true;
            }

            if (depth == 1 && IsJsonClause(token, _tokens[index + 1]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsJsonClause(Token token, Token next) => token.Kind == TokenKind.Colon || token.Keyword switch
    {
        Keyword.Select or Keyword.Values or Keyword.Value or Keyword.Returning or Keyword.Passing or Keyword.Columns or Keyword.On => true,
        Keyword.Format => next.Keyword == Keyword.Json,
        Keyword.With or Keyword.Without => next.Keyword is Keyword.Unique or Keyword.Wrapper or Keyword.Array or Keyword.Conditional
            or Keyword.Unconditional,
        Keyword.Keep or Keyword.Omit => next.Keyword == Keyword.Quotes,
        _ => false,
    };
}
