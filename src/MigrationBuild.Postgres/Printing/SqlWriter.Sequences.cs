using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Sequences;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteSequences(SyntaxNode node)
    {
        switch (node)
        {
            case CreateSeqStmt create:
                Write("CREATE " + GetText(create.Persistence) + "SEQUENCE ");
                WriteIfNotExists(create.IfNotExists);
                WriteName(create.Name);
                WriteSpaced(create.Options);
                return true;
            case AlterSeqStmt alter:
                Write("ALTER SEQUENCE ");
                WriteIfExists(alter.IfExists);
                WriteName(alter.Name);
                WriteSpaced(alter.Options);
                return true;
            case SequenceOption { Kind: SequenceOptionKind.OwnedBy, Name: { Parts.Count: 1, Name: "none" } }:
                Write("OWNED BY NONE");
                return true;
            case SequenceOption option:
                Write(GetText(option.Kind));
                WriteAfter(option.Kind == SequenceOptionKind.Restart ? " WITH " : " ", option.Value);
                WriteAfter(" ", option.Type);
                WriteAfter(" ", option.Name);
                return true;
            default:
                return false;
        }
    }

    private static string GetText(SequenceOptionKind kind) => kind switch
    {
        SequenceOptionKind.AsType => "AS",
        SequenceOptionKind.Increment => "INCREMENT BY",
        SequenceOptionKind.MinValue => "MINVALUE",
        SequenceOptionKind.NoMinValue => "NO MINVALUE",
        SequenceOptionKind.MaxValue => "MAXVALUE",
        SequenceOptionKind.NoMaxValue => "NO MAXVALUE",
        SequenceOptionKind.Start => "START WITH",
        SequenceOptionKind.Restart => "RESTART",
        SequenceOptionKind.Cache => "CACHE",
        SequenceOptionKind.Cycle => "CYCLE",
        SequenceOptionKind.NoCycle => "NO CYCLE",
        SequenceOptionKind.OwnedBy => "OWNED BY",
        SequenceOptionKind.SequenceName => "SEQUENCE NAME",
        SequenceOptionKind.Logged => "LOGGED",
        _ => "UNLOGGED",
    };
}
