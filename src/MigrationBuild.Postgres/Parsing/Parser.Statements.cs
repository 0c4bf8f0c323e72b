using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

internal sealed partial class Parser
{
    /// <summary>How many key words of a statement say what it is (<c>CREATE OR REPLACE TEXT SEARCH</c>).</summary>
    private const int NamingKeywords = 5;

    /// <summary>Parses the tokens from one index to another, exclusive, as one statement and reports what is wrong with it.</summary>
    internal Statement ParseScriptStatement(int index, int end)
    {
        _tokens = _lexer.Tokens;
        _position = index;
        _end = end;
        _depth = _outerDepth;
        _error = null;
        _tooNew.Clear();
        _phrase = -1;
        _refusal = null;
        var start = Start;
        _lastEnd = start;
        if (At(TokenKind.MetaCommand))
        {
            return ParseMetaCommand();
        }

        var statement = ParseStatement();
        if (!AtEnd)
        {
            Fail();
        }

        _error ??= _refusal;
        var span = TextSpan.FromBounds(start, _tokens[end - 1].End);
        if (_error is null)
        {
            if (_tooNew.Count > 0)
            {
                _diagnostics.AddRange(_tooNew.OrderBy(found => found.Span.Start));
            }

            // A query in parentheses does not know them; as a statement they are its own.
            return statement.Span == span ? statement : statement with { Span = span };
        }

        var variables = FindPsqlVariables(index, end, _error);
        _diagnostics.AddRange(variables.Count > 0 ? variables : [_error]);
        return new InvalidStatement(FindNamingKeywords(index, end), _file.Substring(span)) { Span = span };
    }

    /// <summary>One statement (gram.y, <c>stmt</c>).</summary>
    private Statement ParseStatement()
    {
        if (!Enter())
        {
            return new InvalidStatement(default, "");
        }

        var statement = ParseStatementByKeyword();
        Leave();
        return statement;
    }

    private Statement ParseStatementByKeyword()
    {
        switch (Current.Keyword)
        {
            case Keyword.Select or Keyword.Values or Keyword.Table or Keyword.With or Keyword.Insert or Keyword.Update or Keyword.Delete or Keyword.Merge:
                return ParsePreparableStatement();
            case Keyword.Create:
                return ParseCreate();
            case Keyword.Alter:
                return ParseAlter();
            case Keyword.Drop:
                return ParseDrop();
            case Keyword.Comment:
                return ParseComment();
            case Keyword.Grant:
                return ParseGrant();
            case Keyword.Revoke:
                return ParseRevoke();
            case Keyword.Set:
                return AtSetConstraints ? ParseSetConstraints() : ParseSet();
            case Keyword.Do:
                return ParseDo();
            case Keyword.Call:
                return ParseCall();
            case Keyword.Copy:
                return ParseCopy();
            case Keyword.Prepare when !PeekIs(1, Keyword.Transaction) || PeekIs(2, TokenKind.OpenParen) || PeekIs(2, Keyword.As):
                return ParsePrepare();
            case Keyword.Begin or Keyword.Start or Keyword.Commit or Keyword.End or Keyword.Rollback or Keyword.Abort or Keyword.Savepoint
                or Keyword.Release or Keyword.Prepare:
                return ParseTransaction();
            default:
                if (At(TokenKind.OpenParen))
                {
                    return ParsePreparableStatement();
                }

                return ParseCommand() ?? FailStatement();
        }
    }

    /// <summary>The statements that change no definition; null where none begins.</summary>
    private Statement? ParseCommand()
    {
        switch (Current.Keyword)
        {
            case Keyword.Analyze or Keyword.Analyse:
                return ParseAnalyze();
            case Keyword.Checkpoint:
                return ParseCheckpoint();
            case Keyword.Close:
                return ParseClose();
            case Keyword.Cluster:
                return ParseCluster();
            case Keyword.Deallocate:
                return ParseDeallocate();
            case Keyword.Declare:
                return ParseDeclareCursor();
            case Keyword.Discard:
                return ParseDiscard();
            case Keyword.Execute:
                return ParseExecute();
            case Keyword.Explain:
                return ParseExplain();
            case Keyword.Fetch or Keyword.Move:
                return ParseFetch();
            case Keyword.Import:
                return ParseImportForeignSchema();
            case Keyword.Listen:
                return ParseListen();
            case Keyword.Load:
                return ParseLoad();
            case Keyword.Lock:
                return ParseLock();
            case Keyword.Notify:
                return ParseNotify();
            case Keyword.Reassign:
                return ParseReassignOwned();
            case Keyword.Refresh:
                return ParseRefresh();
            case Keyword.Reindex:
                return ParseReindex();
            case Keyword.Reset:
                return ParseReset();
            case Keyword.Security:
                return ParseSecurityLabel();
            case Keyword.Show:
                return ParseShow();
            case Keyword.Truncate:
                return ParseTruncate();
            case Keyword.Unlisten:
                return ParseUnlisten();
            case Keyword.Vacuum:
                return ParseVacuum();
            default:
                return null;
        }
    }

    private MetaCommandStmt ParseMetaCommand()
    {
        var token = Advance();
        var text = _file.Substring(token.Span);
        _diagnostics.Add(new SourceDiagnostic(
            SyntaxDiagnostics.MetaCommand,
            _file,
            token.Span,
            IsRestriction(text)
                ? $"{text} is a command to psql, which pg_dump writes to keep the dump from running others; no other client understands it: remove it"
                : $"{text} is a command to psql, which no other client understands; remove it, or run the file with psql"));
        return new MetaCommandStmt(text) { Span = token.Span };
    }

    private static bool IsRestriction(string command) =>
        command.StartsWith("\\restrict ", StringComparison.Ordinal) || command.StartsWith("\\unrestrict ", StringComparison.Ordinal);

    /// <summary>The uses of psql's variables in a statement that is refused for one: each is what is wrong with it.</summary>
    private List<SourceDiagnostic> FindPsqlVariables(int index, int end, SourceDiagnostic error)
    {
        var variables = new List<SourceDiagnostic>();
        var isCause = false;
        for (var brackets = 0; index < end - 1; index++)
        {
            // Within brackets a colon makes a slice.
            brackets += _tokens[index].Kind == TokenKind.OpenBracket ? 1 : _tokens[index].Kind == TokenKind.CloseBracket ? -1 : 0;
            if (brackets > 0 || FindPsqlVariable(index, end) is not { } span)
            {
                continue;
            }

            isCause |= error.Span.Start == span.Start;
            variables.Add(new SourceDiagnostic(
                SyntaxDiagnostics.PsqlVariable,
                _file,
                span,
                $"{_file.Substring(span)} is a variable of psql, which no other client replaces; write its value, or run the file with psql"));
        }

        return isCause ? variables : [];
    }

    /// <summary><c>:name</c>, <c>:'name'</c>, <c>:"name"</c> or <c>:{?name}</c> without a blank within; null where there is none.</summary>
    private TextSpan? FindPsqlVariable(int index, int end)
    {
        var colon = _tokens[index];
        var name = _tokens[index + 1];
        if (colon.Kind != TokenKind.Colon || name.Start != colon.End)
        {
            return null;
        }

        if (name.Kind is TokenKind.Identifier or TokenKind.Keyword or TokenKind.String or TokenKind.QuotedIdentifier)
        {
            return TextSpan.FromBounds(colon.Start, name.End);
        }

        return name.Kind == TokenKind.Other && index + 4 < end && RawText(name) == "{" && RawText(_tokens[index + 2]) == "?"
            ? TextSpan.FromBounds(colon.Start, _tokens[index + 4].End)
            : null;
    }

    private EquatableArray<Keyword> FindNamingKeywords(int index, int end)
    {
        var keywords = new List<Keyword>();
        for (; index < end && keywords.Count < NamingKeywords && _tokens[index].Kind == TokenKind.Keyword; index++)
        {
            keywords.Add(_tokens[index].Keyword);
        }

        return new([.. keywords]);
    }
}
