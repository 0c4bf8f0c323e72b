using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteObjects(SyntaxNode node)
    {
        switch (node)
        {
            case ObjectAddress address:
                WriteAddress(address);
                return true;
            case DefElem option:
                WriteOption(option);
                return true;
            case OptionList list:
                WriteOptionValue(list);
                return true;
            default:
                return false;
        }
    }

    /// <summary>An object as statements name it behind the words for its kind.</summary>
    private void WriteAddress(ObjectAddress address)
    {
        switch (address)
        {
            case NamedObject named:
                WriteIf(named.IsOnly, "ONLY ");
                WriteName(named.Name);
                break;
            case TypeObject type:
                WriteType(type.Type);
                break;
            case DependentObject dependent:
                WriteName(dependent.Name);
                Write(" ON ");
                WriteName(dependent.Relation);
                break;
            case ObjectWithArgs routine:
                WriteRoutine(routine);
                break;
            case OperatorObject operation:
                WriteOperatorObject(operation);
                break;
            case CastObject cast:
                Write("(");
                WriteType(cast.Source);
                Write(" AS ");
                WriteType(cast.Target);
                Write(")");
                break;
            case MethodObject method:
                WriteName(method.Name);
                Write(" USING ");
                WriteName(method.AccessMethod);
                break;
            case TransformObject transform:
                Write("FOR ");
                WriteType(transform.Type);
                Write(" LANGUAGE ");
                WriteName(transform.Language);
                break;
            case LargeObject large:
                WriteNested(large.Oid);
                break;
            case UserMappingObject mapping:
                Write("FOR ");
                WriteRole(mapping.User);
                Write(" SERVER ");
                WriteName(mapping.Server);
                break;
            default:
                throw Unprintable(address);
        }
    }

    private void WriteRoutine(ObjectWithArgs routine)
    {
        WriteFunctionName(routine.Name);
        if (routine.IsStar)
        {
            Write("(*)");
            return;
        }

        if (routine.Parameters is not { } parameters)
        {
            return;
        }

        Write("(");
        WriteList(parameters, WriteParameter);
        if (!routine.OrderedParameters.IsEmpty)
        {
            WriteIf(!parameters.IsEmpty, " ");
            Write("ORDER BY ");
            WriteList(routine.OrderedParameters, WriteParameter);
        }

        Write(")");
    }

    private void WriteOperatorObject(OperatorObject operation)
    {
        if (!operation.Name.Qualifier.IsEmpty)
        {
            WriteDotted(operation.Name.Qualifier);
            Write(".");
        }

        Write(operation.Name.Symbol);
        Write(" (");
        WriteOperand(operation.Left);
        Write(", ");
        WriteOperand(operation.Right);
        Write(")");
    }

    private void WriteOperand(TypeName? type)
    {
        if (type is null)
        {
            Write("NONE");
        }
        else
        {
            WriteType(type);
        }
    }

    private void WriteOption(DefElem option)
    {
        if (option.Namespace is { } qualifier)
        {
            WriteName(qualifier);
            Write(".");
        }

        WriteName(option.Name);
        if (option.Value is { } value)
        {
            Write(" = ");
            WriteOptionValue(value);
        }
    }

    private void WriteOptionValue(SyntaxNode value)
    {
        switch (value)
        {
            case Identifier word:
                // A reserved word is a value here only without quotes.
                Write(word.Name);
                break;
            case OptionList list when list.Items.IsEmpty:
                Write("(*)");
                break;
            case OptionList list:
                WriteParenthesized(list.Items, WriteOptionValue);
                break;
            default:
                Write(value);
                break;
        }
    }
}
