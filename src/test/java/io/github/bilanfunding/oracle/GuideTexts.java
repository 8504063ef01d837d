package io.github.bilanfunding.oracle;

import io.github.bilanfunding.decision.Confidence;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the guide's rules are called and where they come from, in the catalogue's order: id, scheme, statements of the
 * guide, what a criterion asks in French and English or how much a notice matters, French text, English text.
 */
final class GuideTexts {

    private static final String BILAN = """
            G-PRICE-0 ~ BILAN ~ G-PRICE-0 ~ INFO ~ Un bilan IA coûte de 1 500 à 5 000 € selon le guide : ce prix est en dehors ~ An AI bilan costs 1 500 to 5 000 € according to the guide: this price is outside
            G-PRICE-1 ~ BILAN ~ G-PRICE-1 ~ INFO ~ Bilan standard avec module IA : 1 500 à 2 500 €, en général financé par le CPF et l'abondement de l'employeur ~ Standard bilan with an AI module: 1 500 to 2 500 €, typically funded by the CPF and an employer top-up
            G-PRICE-1-ECART ~ BILAN ~ G-PRICE-1 ~ WARNING ~ Le prix s'écarte de la fourchette du guide pour un bilan standard (1 500 à 2 500 €) ~ The price is outside the guide's range for a standard bilan (1 500 to 2 500 €)
            G-PRICE-2 ~ BILAN ~ G-PRICE-2 ~ INFO ~ Bilan approfondi avec audit technique : 3 000 à 5 000 €, en général financé par l'OPCO, le FNE-Formation ou le budget de l'entreprise ~ In-depth bilan with a technical audit: 3 000 to 5 000 €, typically funded by the OPCO, FNE-Formation or the company's budget
            G-PRICE-2-ECART ~ BILAN ~ G-PRICE-2 ~ WARNING ~ Le prix s'écarte de la fourchette du guide pour un bilan approfondi (3 000 à 5 000 €) ~ The price is outside the guide's range for an in-depth bilan (3 000 to 5 000 €)
            G-PRICE-3 ~ BILAN ~ G-PRICE-3 ~ INFO ~ Bilan pour dirigeants : 4 000 à 7 000 €, en général financé par le PTP en cas de reconversion ou sur fonds propres ~ Bilan for executives: 4 000 to 7 000 €, typically funded by the PTP in case of reconversion or own funds
            G-PRICE-3-ECART ~ BILAN ~ G-PRICE-3 ~ WARNING ~ Le prix s'écarte de la fourchette du guide pour un bilan pour dirigeants (4 000 à 7 000 €) ~ The price is outside the guide's range for a bilan for executives (4 000 to 7 000 €)
            G-DUR-1-HEURES ~ BILAN ~ G-DUR-1 ~ WARNING ~ Le guide prévoit 24 à 60 heures : la durée annoncée s'en écarte ~ The guide has 24 to 60 hours: the duration given is outside
            G-DUR-1-MOIS ~ BILAN ~ G-DUR-1 ~ WARNING ~ Le guide étale le bilan sur 2 à 6 mois : les dates annoncées s'en écartent ~ The guide spreads the bilan over 2 to 6 months: the dates given are outside
            G-CONTENT-1 ~ BILAN ~ G-CONTENT-1 ~ WARNING ~ Il manque le diagnostic initial : test de connaissances en machine learning, NLP ou vision ; quiz, simulations, plateformes comme Kaggle ~ The initial diagnosis is missing: knowledge test in machine learning, NLP or computer vision; quizzes, simulations, platforms such as Kaggle
            G-CONTENT-2 ~ BILAN ~ G-CONTENT-2 ~ WARNING ~ Il manque l'analyse des compétences : Python, SQL, PyTorch, scikit-learn ; entretiens techniques, projets simulés ~ The skills analysis is missing: Python, SQL, PyTorch, scikit-learn; technical interviews, simulated projects
            G-CONTENT-3 ~ BILAN ~ G-CONTENT-3 ~ WARNING ~ Il manque la projection vers les métiers : data scientist, ingénieur ML, chef de produit IA ; fiches métiers ~ The projection into jobs is missing: data scientist, ML engineer, AI product manager; job maps
            G-CONTENT-4 ~ BILAN ~ G-CONTENT-4 ~ WARNING ~ Il manque le plan d'action : formations (OpenClassrooms, DataCamp) ou certifications (AWS AI), feuille de route personnelle ~ The action plan is missing: training (OpenClassrooms, DataCamp) or certifications (AWS AI), personal roadmap
            G-ADV-5-CAS ~ BILAN ~ G-ADV-5 ~ WARNING ~ Ce bilan est seulement technique : sans cas concrets du métier de l'entreprise, c'est une faiblesse ~ This bilan is only technical: without cases of the company's trade, that is a weakness
            G-ADV-1 ~ BILAN ~ G-ADV-1 ~ INFO ~ Demandez un devis détaillé ; certains centres (Cegos, AFPA) ont des prix de groupe dégressifs ~ Ask for a detailed quote; some centres (Cegos, AFPA) have degressive group prices
            G-ADV-1-DEVIS ~ BILAN ~ G-ADV-1 ~ WARNING ~ Le devis n'est pas détaillé : demandez-en un ~ The quote is not detailed: ask for one that is
            G-ADV-2 ~ BILAN ~ G-ADV-2 ~ INFO ~ Préférez un parcours certifiant, mieux remboursé (par exemple IBM AI Engineering) ~ Prefer a certifying programme, which is better reimbursed (IBM AI Engineering for instance)
            G-ADV-3 ~ BILAN ~ G-ADV-3 ~ INFO ~ Plusieurs dispositifs se cumulent : CPF 1 000 € + OPCO 1 500 € + budget de l'entreprise 1 000 € = 3 500 € ~ Several schemes may be combined: CPF 1 000 € + OPCO 1 500 € + company budget 1 000 € = 3 500 €
            G-ADV-4 ~ BILAN ~ G-ADV-4 ~ INFO ~ Arguments pour la direction : moins de départs, compétitivité, subventions ~ Arguments to management: lower turnover, competitiveness, subsidies
            G-ADV-5 ~ BILAN ~ G-ADV-5 ~ INFO ~ Faites travailler des cas concrets du métier de l'entreprise ~ Include concrete cases of the company's trade
            G-ADV-6 ~ BILAN ~ G-ADV-6 ~ INFO ~ Déposez la demande 2 à 3 mois avant le début du bilan, sous peine de perdre le financement ~ File the request 2 to 3 months before the bilan starts, or funding may be lost
            G-ADV-6-DELAI ~ BILAN ~ G-ADV-6 ~ WARNING ~ La demande est déposée moins de 2 mois avant le début : le financement peut être perdu ~ The request is filed less than 2 months before the start: funding may be lost
            G-ADV-7 ~ BILAN ~ G-ADV-7 ~ INFO ~ Ressources : Mon Compte Formation ; OPCO Atlas pour les métiers du numérique ; Pôle emploi ; DataScientest ; OpenClassrooms ; Cegos ~ Resources: Mon Compte Formation; OPCO Atlas for the digital trades; Pôle emploi; DataScientest; OpenClassrooms; Cegos
            G-REF-1 ~ BILAN ~ G-REF-1 ~ INFO ~ L'employeur peut refuser de financer, sauf dans un PSE ou pour une obligation légale ~ The employer may refuse to fund, except in a job-saving plan or for a legal obligation
            G-REF-1-EXCEPTION ~ BILAN ~ G-REF-1 ~ WARNING ~ Ici l'employeur ne peut pas refuser : le bilan relève d'un PSE ou d'une reconversion imposée ~ Here the employer may not refuse: the bilan is part of a job-saving plan or of an imposed reconversion
            G-FULL-1 ~ BILAN ~ G-FULL-1 ~ INFO ~ Un financement à 100 % est possible en cumulant le CPF (jusqu'à 5 000 €), l'OPCO (jusqu'à 100 % pour une TPE) et l'aide régionale ~ 100 % funding is possible by combining the CPF (up to 5 000 €), the OPCO (up to 100 % for fewer than 11 employees) and regional aid
            """;

    private static final String SCHEMES = """
            G-CPF-1-PUBLIC ~ CPF ~ G-CPF-1 G-CPF-5 ~  ~ Le CPF est ouvert aux salariés, aux demandeurs d'emploi et aux indépendants ~ The CPF is open to employees, job seekers and the self-employed
            G-CPF-2-CERTIFIANT ~ CPF ~ G-CPF-2 G-OPCO-4 ~ bilan certifiant / certifying bilan ~ Le bilan payé par le CPF est certifiant ~ The bilan paid by the CPF is certifying
            G-CPF-2-REFERENCE ~ CPF ~ G-CPF-2 ~ bilan référencé sur Mon Compte Formation / bilan listed on Mon Compte Formation ~ Le bilan payé par le CPF est référencé sur Mon Compte Formation ~ The bilan paid by the CPF is listed on Mon Compte Formation
            G-CPF-5-DROITS ~ CPF ~ G-CPF-1 G-CPF-5 ~ statut du bénéficiaire : salarié ou demandeur d'emploi, ou solde du CPF : plus de 0,00\u00a0€ / beneficiary's status: employee or job seeker, or CPF balance: more than €0.00 ~ Des droits CPF existent : de plein droit pour un salarié ou un demandeur d'emploi, acquis pour un indépendant ~ CPF rights exist: by right for employees and job seekers, acquired for the self-employed
            G-CPF-1-SOLDE ~ CPF ~ G-CPF-1 ~  ~ Le CPF paie dans la limite de son solde ~ The CPF pays up to its balance
            G-CPF-1-PLAFOND ~ CPF ~ G-CPF-1 G-FULL-1 ~  ~ Les droits CPF sont plafonnés à 5 000 € ~ CPF rights are capped at 5 000 €
            G-CPF-1-ALIMENTATION ~ CPF ~ G-CPF-1 ~ INFO ~ Le CPF est crédité de 500 € par an, dans la limite de 5 000 € ~ The CPF is credited 500 € a year, up to 5 000 €
            G-CPF-3 ~ CPF ~ G-CPF-3 ~ INFO ~ Exemples d'intitulés éligibles selon le guide : « Bilan de compétences en data science et IA », « Audit des compétences en machine learning » ~ Examples of eligible titles according to the guide: « Bilan de compétences en data science et IA », « Audit des compétences en machine learning »
            G-CPF-4-PUBLIC ~ CPF_TOP_UP ~ G-CPF-4 ~  ~ L'abondement par l'employeur suppose un contrat de travail ~ A top-up by the employer supposes an employment contract
            G-CPF-4-CERTIFIANT ~ CPF_TOP_UP ~ G-CPF-2 G-CPF-4 ~ bilan certifiant / certifying bilan ~ Le bilan abondé est certifiant ~ The bilan topped up is certifying
            G-CPF-4-REFERENCE ~ CPF_TOP_UP ~ G-CPF-2 G-CPF-4 ~ bilan référencé sur Mon Compte Formation / bilan listed on Mon Compte Formation ~ Le bilan abondé est référencé sur Mon Compte Formation ~ The bilan topped up is listed on Mon Compte Formation
            G-CPF-4-PRIX ~ CPF_TOP_UP ~ G-CPF-1 G-CPF-4 ~ prix du bilan : plus de solde du CPF, ou prix du bilan : plus de 5\u00a0000,00\u00a0€ / price of the bilan: more than CPF balance, or price of the bilan: more than €5,000.00 ~ Le prix dépasse ce que le CPF peut payer ~ The price exceeds what the CPF can pay
            G-CPF-4-ABONDEMENT ~ CPF_TOP_UP ~ G-CPF-4 ~  ~ L'employeur abonde le CPF du montant qu'il annonce ~ The employer tops the CPF up with the amount it names
            G-OPCO-1-PUBLIC ~ OPCO ~ G-OPCO-1 ~  ~ L'OPCO finance les salariés d'une entreprise ~ The OPCO funds the employees of a company
            G-OPCO-1-CADRE ~ OPCO ~ G-OPCO-1 G-OPCO-2 G-OPCO-3 G-CASE-3 ~ bilan inscrit dans une GPEC ou une GEPP, ou effectif de l'entreprise : moins de 11 salariés, ou OPCO déclaré : Atlas, ou montant accordé par l'OPCO : plus de 0,00\u00a0€ / bilan within workforce planning (GPEC, GEPP), or headcount of the company: less than 11 employees, or stated OPCO: Atlas, or amount granted by the OPCO: more than €0.00 ~ Le bilan s'inscrit dans une GPEC, l'entreprise est une TPE ou relève d'OPCO Atlas, ou l'OPCO a déjà accordé un montant ~ The bilan is part of workforce planning, the company has fewer than 11 employees or belongs to OPCO Atlas, or the OPCO already granted an amount
            G-OPCO-4-CERTIFIANT ~ OPCO ~ G-OPCO-4 ~ bilan certifiant / certifying bilan ~ Le bilan payé par l'OPCO est certifiant ~ The bilan paid by the OPCO is certifying
            G-OPCO-1-ACCORD-DONNE ~ OPCO ~ G-CASE-3 G-ADV-3 ~  ~ L'OPCO a déjà donné son accord ~ The OPCO already agreed
            G-OPCO-1-DECISION ~ OPCO ~ G-OPCO-1 ~  ~ L'OPCO décide selon les règles de la branche ~ The OPCO decides under the rules of the branch
            G-OPCO-1-PART ~ OPCO ~ G-OPCO-1 G-OPCO-3 ~  ~ L'OPCO paie jusqu'à 100 % du prix ~ The OPCO pays up to 100 % of the price
            G-OPCO-1-ENVELOPPE ~ OPCO ~ G-OPCO-1 ~  ~ L'OPCO paie au plus ce qui reste de l'enveloppe de l'entreprise ~ The OPCO pays at most what is left of the company's envelope
            G-OPCO-1-EPUISE ~ OPCO ~ G-OPCO-1 ~  ~ L'OPCO ne paie rien quand ses fonds sont épuisés ~ The OPCO pays nothing once its funds are exhausted
            G-OPCO-1-ACCORD ~ OPCO ~ G-CASE-3 G-ADV-3 ~  ~ L'OPCO paie au plus le montant accordé ~ The OPCO pays at most the amount it granted
            G-OPCO-2 ~ OPCO ~ G-OPCO-2 ~ INFO ~ OPCO Atlas est l'opérateur des métiers du numérique ~ OPCO Atlas is the operator of the digital trades
            G-EMP-1-PUBLIC ~ EMPLOYER_BUDGET ~ G-EMP-1 G-PDC-1 ~  ~ Le budget formation de l'employeur sert à ses salariés ~ The employer's training budget serves its employees
            G-EMP-1-BUDGET ~ EMPLOYER_BUDGET ~ G-EMP-1 ~  ~ L'employeur paie le projet d'un salarié dans la limite du budget qu'il annonce ~ The employer pays for an employee's project up to the budget it names
            G-PDC-1 ~ EMPLOYER_BUDGET ~ G-PDC-1 ~ INFO ~ L'employeur est tenu de former ses salariés (C. trav. L6321-1) ~ Employers must train their employees (C. trav. L6321-1)
            G-EMP-1 ~ EMPLOYER_BUDGET ~ G-EMP-1 ~ INFO ~ Selon le guide, la contribution mutualisée (0,55 % à 1 % de la masse salariale) peut couvrir le coût ~ According to the guide, the pooled contribution (0.55 % to 1 % of payroll) may cover the cost
            G-PTP-1-PUBLIC ~ PTP ~ G-PTP-1 ~  ~ Le PTP est ouvert aux salariés ~ The PTP is open to employees
            G-PTP-1-CDI ~ PTP ~ G-PTP-1 ~ contrat de travail : CDI / employment contract: permanent contract ~ Le contrat est un CDI ~ The contract is permanent
            G-PTP-1-ANCIENNETE ~ PTP ~ G-PTP-1 ~ durée totale de salariat : 24 mois au moins / total time as an employee: 24 months at least ~ Le salarié a au moins 2 ans de CDI ~ The employee has at least 2 years of permanent contract
            G-PTP-1-ENTREPRISE ~ PTP ~ G-PTP-1 ~ ancienneté dans l'entreprise : 12 mois au moins / time in the company: 12 months at least ~ Le salarié est dans l'entreprise depuis au moins 1 an ~ The employee has been in the company for at least 1 year
            G-PTP-2-COMMISSION ~ PTP ~ G-PTP-2 ~ projet de transition professionnelle validé par la commission paritaire / career transition project validated by the joint commission ~ La commission paritaire a validé le projet ~ The joint commission validated the project
            G-PTP-2-PART ~ PTP ~ G-PTP-2 ~  ~ Le PTP complète le CPF et l'abondement jusqu'à 100 % du prix ~ The PTP tops CPF and top-up up to 100 % of the price
            G-FNE-1-PUBLIC ~ FNE ~ G-FNE-1 ~  ~ Le FNE-Formation s'adresse aux salariés d'une entreprise ~ FNE-Formation is meant for the employees of a company
            G-FNE-1-MUTATION ~ FNE ~ G-FNE-1 ~ entreprise en mutation économique / company facing an economic change ~ L'entreprise connaît une mutation économique (automatisation, adoption de l'IA) ~ The company faces an economic change (automation, adoption of AI)
            G-FNE-1-DECISION ~ FNE ~ G-FNE-2 G-FNE-3 ~  ~ Le taux du FNE-Formation est un maximum, que l'administration accorde ~ The rate of FNE-Formation is a maximum that the administration grants
            G-FNE-2-TAUX ~ FNE ~ G-FNE-2 ~  ~ Le FNE-Formation paie jusqu'à 70 % pour une entreprise de moins de 50 salariés ~ FNE-Formation pays up to 70 % for a company of fewer than 50
            G-FNE-3-TAUX ~ FNE ~ G-FNE-3 ~  ~ Le FNE-Formation paie 100 % pour une TPE en difficulté ~ FNE-Formation pays 100 % for a company of fewer than 11 in difficulty
            G-FNE-4-TAUX ~ FNE ~ G-FNE-4 ~  ~ Le FNE-Formation paie jusqu'à 70 % à partir de 50 salariés, selon le seul cas que le guide rapporte ~ FNE-Formation pays up to 70 % from 50 employees on, going by the only case that the guide reports
            G-FNE-4-DESACCORD ~ FNE ~ G-FNE-2 G-FNE-4 ~ WARNING ~ Le texte du guide réserve les 70 % aux entreprises de moins de 50 salariés, mais son cas pratique les donne à une grande enseigne ~ The text of the guide keeps the 70 % for companies of fewer than 50, but its case gives them to a large retailer
            G-FAF-1-PUBLIC ~ FAF ~ G-FAF-1 ~  ~ Le fonds d'assurance formation s'adresse aux indépendants ~ The training fund is meant for the self-employed
            G-FAF-1-MONTANT ~ FAF ~ G-FAF-1 ~  ~ Le fonds confirme le montant : le guide n'en donne aucun ~ The fund confirms the amount: the guide states none
            G-FAF-1-FONDS ~ FAF ~ G-FAF-1 ~ INFO ~ Selon le guide, un indépendant s'adresse à son fonds, par exemple « FAF-PM » pour les professions libérales ~ According to the guide, a freelance turns to a fund, for instance « FAF-PM » for the liberal professions
            G-REG-1-PUBLIC ~ REGION ~ G-REG-1 ~  ~ L'aide régionale ne dépend pas du statut ~ Regional aid does not depend on the status
            G-REG-1-REGION ~ REGION ~ G-REG-1 ~ région de l'entreprise ou de résidence : FR-IDF ou FR-ARA / region of the company or of residence: FR-IDF or FR-ARA ~ La région propose une aide supplémentaire (Île-de-France, Auvergne-Rhône-Alpes) ~ The region offers additional aid (Île-de-France, Auvergne-Rhône-Alpes)
            G-REG-1-MONTANT ~ REGION ~ G-REG-1 ~  ~ La région confirme le montant : le guide n'en donne aucun ~ The region confirms the amount: the guide states none
            G-REG-2 ~ REGION ~ G-REG-2 ~ INFO ~ L'Île-de-France accorde des bonus aux formations technologiques ~ Île-de-France gives bonuses for tech training
            """;

    private static final Map<String, GuideText> BY_ID = new HashMap<>();

    static {
        (BILAN + SCHEMES).lines().map(GuideText::parse).forEach(text -> BY_ID.put(text.id(), text));
    }

    private GuideTexts() {}

    static GuideText of(String id) {
        GuideText text = BY_ID.get(id);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + id);
        }
        return text;
    }

    /** The sources that criteria and findings cite, by their keys. */
    static Map<String, Source> sources(Collection<List<Criterion>> criteria, Findings findings) {
        return Stream.of(
                        criteria.stream().flatMap(List::stream).map(Criterion::sources),
                        findings.fired().stream().map(FiredRule::sources))
                .flatMap(cited -> cited)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.toMap(key -> key, key -> new Source(key, null, null, Confidence.SECONDARY)));
    }

    /** How many rules the guide has. */
    static int count() {
        return BY_ID.size();
    }
}
