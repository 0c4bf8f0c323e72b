using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Foreign;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteForeign(SyntaxNode node)
    {
        switch (node)
        {
            case GenericOption option:
                WriteGenericOption(option);
                return true;
            default:
                return false;
        }
    }

    private void WriteGenericOption(GenericOption option)
    {
        Write(option.Action switch
        {
            OptionAction.Add => "ADD ",
            OptionAction.Set => "SET ",
            OptionAction.Drop => "DROP ",
            _ => "",
        });
        WriteName(option.Name);
        WriteAfter(" ", option.Value);
    }
}
