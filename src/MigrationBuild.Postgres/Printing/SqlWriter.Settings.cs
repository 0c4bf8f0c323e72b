using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Printing;

/// <content>SET, RESET and SHOW.</content>
internal sealed partial class SqlWriter
{
    private bool WriteSettings(SyntaxNode node)
    {
        switch (node)
        {
            case VariableSetStmt setting:
                WriteSetting(setting);
                return true;
            case VariableShowStmt show:
                Write("SHOW ");
                if (show.Name == "all")
                {
                    Write("ALL");
                }
                else
                {
                    WriteVariable(show.Name);
                }

                return true;
            case ConstraintsSetStmt set:
                Write("SET CONSTRAINTS ");
                WriteIf(set.Constraints.IsEmpty, "ALL");
                WriteList(set.Constraints);
                Write(set.IsDeferred ? " DEFERRED" : " IMMEDIATE");
                return true;
            default:
                return false;
        }
    }

    private void WriteSetting(VariableSetStmt setting)
    {
        Write(setting.Kind is VariableSetKind.Reset or VariableSetKind.ResetAll ? "RESET " : "SET ");
        WriteIf(setting.Scope == VariableScope.Local, "LOCAL ");
        WriteIf(setting.Scope == VariableScope.Session, "SESSION ");
        switch (setting.Kind)
        {
            case VariableSetKind.TransactionModes:
                Write("TRANSACTION");
                WriteTransactionModes(setting.Modes);
                break;
            case VariableSetKind.SessionTransactionModes:
                Write("SESSION CHARACTERISTICS AS TRANSACTION");
                WriteTransactionModes(setting.Modes);
                break;
            case VariableSetKind.TransactionSnapshot:
                WriteListAfter("TRANSACTION SNAPSHOT ", setting.Values);
                break;
            case VariableSetKind.ResetAll:
                Write("ALL");
                break;
            case VariableSetKind.Value when setting.Values is [TypeCast { Argument: StringConstant interval } cast]:
                Write("TIME ZONE ");
                WriteIntervalLiteral(interval, cast.Type);
                break;
            default:
                WriteVariable(setting.Name);
                WriteIf(setting.Kind == VariableSetKind.Default, " TO DEFAULT");
                WriteIf(setting.Kind == VariableSetKind.FromCurrent, " FROM CURRENT");
                WriteIf(setting.Kind == VariableSetKind.Value, " TO ");
                WriteList(setting.Values, WriteValue);
                break;
        }
    }

    /// <summary>The name of a setting, whose dots are no part of what stands between them.</summary>
    private void WriteVariable(string name) => Write(string.Join(".", name.Split('.').Select(SqlPrinter.QuoteIdentifier)));

    /// <summary>For the places that take an interval only as a constant of its type.</summary>
    private void WriteIntervalLiteral(StringConstant value, TypeName type)
    {
        Write("INTERVAL");
        if (type.Fields == IntervalFields.Unrestricted)
        {
            WriteParenthesizedAfter("", type.Modifiers);
        }

        WriteAfter(" ", value);
        if (type.Fields != IntervalFields.Unrestricted)
        {
            Write(GetText(type.Fields).ToUpperInvariant());
            WriteParenthesizedAfter("", type.Modifiers);
        }
    }
}
