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

        if (_error is null)
        {
            _diagnostics.AddRange(_tooNew.OrderBy(found => found.Span.Start));
            return statement;
        }

        _diagnostics.Add(_error);
        var span = TextSpan.FromBounds(start, _tokens[end - 1].End);
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
            $"{text} is a command to psql, which no other client understands; remove it, or run the file with psql"));
        return new MetaCommandStmt(text) { Span = token.Span };
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
