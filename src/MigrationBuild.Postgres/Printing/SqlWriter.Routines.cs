using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Routines;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteRoutines(SyntaxNode node)
    {
        switch (node)
        {
            case FunctionParameter parameter:
                WriteParameter(parameter);
                return true;
            default:
                return false;
        }
    }

    private void WriteParameter(FunctionParameter parameter)
    {
        Write(parameter.Mode switch
        {
            FunctionParameterMode.In => "IN ",
            FunctionParameterMode.Out => "OUT ",
            FunctionParameterMode.InOut => "INOUT ",
            FunctionParameterMode.Variadic => "VARIADIC ",
            _ => "",
        });
        if (parameter.Name is { } name)
        {
            WriteName(name);
            Write(" ");
        }

        WriteType(parameter.Type);
        WriteAfter(" DEFAULT ", parameter.Default);
    }
}
