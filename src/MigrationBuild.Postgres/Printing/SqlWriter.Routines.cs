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
            case CreateFunctionStmt function:
                WriteCreateFunction(function);
                return true;
            case FunctionOption option:
                WriteFunctionOption(option);
                return true;
            case AlterFunctionStmt alter:
                WriteAlter(alter.ObjectType, false, alter.Function);
                WriteSpaced(alter.Options);
                return true;
            case ReturnStmt @return:
                WriteAfter("RETURN ", @return.Value);
                return true;
            case AtomicBlock block:
                Write("BEGIN ATOMIC ");
                foreach (var statement in block.Statements)
                {
                    Write(statement);
                    Write("; ");
                }

                Write("END");
                return true;
            case DoStmt block:
                Write("DO ");
                WriteWordAfter("LANGUAGE ", block.Language);
                WriteIf(block.Language is not null, " ");
                Write(SqlPrinter.QuoteBody(block.Body.Value));
                return true;
            case CallStmt call:
                Write("CALL ");
                WriteRoutineName(call.Call.Name);
                WriteArguments(call.Call);
                return true;
            case CreatePLangStmt language:
                WriteCreateLanguage(language);
                return true;
            default:
                return WriteTriggers(node) || WriteOperatorClasses(node) || WriteTextSearch(node);
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
        WriteAfter("", parameter.Name);
        WriteIf(parameter.Name is not null, " ");
        WriteType(parameter.Type);
        WriteAfter(" DEFAULT ", parameter.Default);
    }

    private void WriteCreateFunction(CreateFunctionStmt function)
    {
        Write(function.OrReplace ? "CREATE OR REPLACE " : "CREATE ");
        Write(function.IsProcedure ? "PROCEDURE " : "FUNCTION ");
        WriteRoutineName(function.Name);
        WriteParenthesized(function.Parameters);
        WriteAfter(" RETURNS ", function.ReturnType);
        WriteParenthesizedAfter(" RETURNS TABLE ", function.ReturnTable);
        WriteSpaced(function.Options);
        WriteAfter(" ", function.SqlBody);
    }

    private void WriteFunctionOption(FunctionOption option)
    {
        switch (option)
        {
            case FunctionFlagOption flag:
                Write(GetText(flag.Flag));
                break;
            case FunctionBodyOption { LinkSymbol: { } symbol } body:
                WriteAfter("AS ", body.Body);
                WriteAfter(", ", symbol);
                break;
            case FunctionBodyOption body:
                Write("AS ");
                Write(SqlPrinter.QuoteBody(body.Body.Value));
                break;
            case FunctionLanguageOption language:
                WriteWordAfter("LANGUAGE ", language.Language);
                break;
            case FunctionCostOption cost:
                WriteAfter("COST ", cost.Cost);
                break;
            case FunctionRowsOption rows:
                WriteAfter("ROWS ", rows.Rows);
                break;
            case FunctionSupportOption support:
                WriteAfter("SUPPORT ", support.Function);
                break;
            case FunctionParallelOption parallel:
                Write("PARALLEL ");
                WriteWord(parallel.Safety.Name);
                break;
            case FunctionSetOption setting:
                Write(setting.Setting);
                break;
            case FunctionTransformOption transform:
                Write("TRANSFORM ");
                WriteList(transform.Types, type => WriteAfter("FOR TYPE ", type));
                break;
            default:
                throw Unprintable(option);
        }
    }

    private static string GetText(FunctionFlag flag) => flag switch
    {
        FunctionFlag.Immutable => "IMMUTABLE",
        FunctionFlag.Stable => "STABLE",
        FunctionFlag.Volatile => "VOLATILE",
        FunctionFlag.CalledOnNullInput => "CALLED ON NULL INPUT",
        FunctionFlag.Strict => "STRICT",
        FunctionFlag.SecurityDefiner => "SECURITY DEFINER",
        FunctionFlag.SecurityInvoker => "SECURITY INVOKER",
        FunctionFlag.Leakproof => "LEAKPROOF",
        FunctionFlag.NotLeakproof => "NOT LEAKPROOF",
        _ => "WINDOW",
    };

    private void WriteCreateLanguage(CreatePLangStmt language)
    {
        Write(language.OrReplace ? "CREATE OR REPLACE " : "CREATE ");
        WriteIf(language.IsTrusted, "TRUSTED ");
        WriteAfter("LANGUAGE ", language.Name);
        WriteAfter(" HANDLER ", language.Handler);
        WriteAfter(" INLINE ", language.Inline);
        WriteAfter(" VALIDATOR ", language.Validator);
    }
}
