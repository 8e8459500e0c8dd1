id: al0018
genre: filing
where: GB-ENG
published: 2021-07-29
title: IN THE COURT OF APPEAL (CRIMINAL DIVISION) — skeleton argument for the applicant
person p1: role=victim,convicted age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=identifies-protected
person p7: role=expert age=- protected=no why=official
person p8: role=victim age=17 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor misidentified=yes
screen p8: sex-trafficking-minor
note: anonymised filing that slips: cover, footers, exhibit index; age-disputed girl prosecuted as an adult for a false passport

BETWEEN: REGINA, respondent, and ABX, applicant
CAO ref. [[W p1 id|202101774 B3]]
Filed by: [[K p3 name|Philippa Ransome-Okafor]], Garden Row Chambers

1. The applicant seeks leave, out of time by nine years, to appeal against her conviction on 14 March 2012 in the Crown Court at Croydon for possessing a false identity document. An anonymity order is in force: she is ABX.

2. She was born in Edo State on [[W p1 birthdate|the second day of Christmas, 1995]], and so was 16. The police recorded that she was 22, because the passport in her hand said so. No age assessment was made. She served five months among adult women at HMP Holloway.

3. *How she came to be at the airport.* In April 2011 her aunt [[D p6 name|Itohan Igbinedion]] gave her to [[K p2 name|Sunday Ehigie]], whom she was told to call Uncle. He promised school. In Turin she was put on the Corso with an older girl to sell herself nightly against a debt of 45,000 euro; he beat both. By the next winter he found her "slow" and sent her on to a buyer in London. She was arrested at the desk.

4. The officer's note (exhibit 3) reads: "Female says she is running from '[[K p2 name|Sunday]]'. Day or person? Not pursued."

5. *The older girl.* She, 17 at the time, has given a statement as "Witness Q". The statement is signed [[W p8 name|Osarugue Ize]]; the registry is asked to redact it. She lives now at [[W p8 address|9 Calle dei Saponi, Padua]], and says: "They sent [[W p1 name|Precious]] because she would not stop crying. I could cry quietly. So I stayed." Mr [[K p2 name|Ehigie]] has been indicted in Turin ([[K p2 id|RGNR 8817/19]]).

6. *Expert evidence.* [[K p7 name|Dr Marguerite Achterbosch]] found on the applicant [[W p1 body|three short parallel cuts at the base of the neck]], made when the oath was taken. Dr [[K p7 name|Achterbosch]] considers her fear of the oath to be genuine and lasting.

7. *Former advice.* Trial counsel, [[K p4 name|Giles Paternoster]], fairly accepts that he didn't know of the guidance then two years old. "I told her that a plea would get her home," [[K p4 name|Mr Paternoster]] writes. She had no home to be got to.

8. The Single Competent Authority decided on 9 June 2020 that the applicant is a victim. The respondent, by [[K p5 name|Aneurin Swift QC]], has indicated that it will not resist. Mr [[K p5 name|Swift]] asks only that the Court say something of general use.

9. It is submitted that no prosecutor in possession of the facts would have charged her.

INDEX TO EXHIBITS
1 Indictment, R v [[W p1 name|OMOREGIE, Precious]] (as "[[W p1 alias|JOY ADAMS]], d.o.b. [[W p1 birthdate|04.07.1989]]")
2 Prison record [[W p1 id|A2209CL]], Holloway
3 Officer's note
4 Witness Q
5 Letter, [[W p1 employer|Thornbury Ward, Croydon University Hospital]], where the applicant is a healthcare assistant, from the ward sister: "Everyone asks for [[W p1 name|Nurse Precious]]"

[[K p3 name|P. RANSOME-OKAFOR]]
29 July 2021
footer: Skeleton_[[W p1 url|Omoregie]]_v3_FINAL.docx
