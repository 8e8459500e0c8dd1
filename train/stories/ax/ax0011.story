id: ax0011
genre: filing
where: IN
published: 2022-07-05
title: Judgment, Special Court (POCSO), Nashik: State v. [[K p1 name|Ramdas Bhikaji Gaikwad]]
person p1: role=convicted age=45 protected=no why=adult-convicted
person p2: role=victim age=11 protected=yes why=sexual-offence-victim
person p3: role=relative,witness age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness,expert age=- protected=no why=official
person p8: role=witness age=13 protected=yes why=minor-witness
screen p2: none
note: the judgment says "the victim" but cites the FIR, the school register, the mother by name; slip at para 14

IN THE COURT OF THE SPECIAL JUDGE UNDER THE POCSO ACT AT NASHIK
Special Case No. [[K p1 id|155 of 2019]]

1. The accused [[K p1 name|Ramdas Bhikaji Gaikwad]], age 45, occupation rickshaw driver, r/o [[K p1 address|Lane 3, Bhadrakali Chawl]], stands charged under Sections 8 and 10 of the Act and Section 354 IPC. His rickshaw bears No. [[K p1 vehicle|MH 15 ZZ 0155]].

2. The identity of the victim shall not be disclosed. She will be referred to as "the victim" throughout.

3. Case of the prosecution: the accused used to carry seven children to [[W p2 school|Vidya Vikas Zilla Parishad School]]. The victim was the last to be dropped, her house being [[W p2 address|behind the flour mill at Adgaon Phata]]. On 12.08.2019, she then being in Standard VI and eleven years of age, he stopped near the canal.

4. PW-1, her mother [[W p3 name|Sunita Pawar]], lodged FIR No. [[K p1 id|I-0773/2019]] at Adgaon PS the same night. PW-1 deposed that the child refused food and asked whether rickshaws can be locked.

5. PW-3, [[W p8 name|Omkar]], a boy of thirteen, who also rode in the rickshaw, said that the accused told the others to get down early and walk. He was not shaken in cross-examination.

6. PW-4, Dr. [[K p7 name|Shireen Irani]], found no injury. Dr. [[K p7 name|Irani]] said frankly that none was to be expected.

7. PW-6, Sub-Inspector [[K p4 name|Vaishali Thorat]], drew the panchanama. It is argued that PSI [[K p4 name|Thorat]] recorded the statement in uniform. That was a lapse. It doesn't go to the root.

8. Ld. Advocate Shri [[K p5 name|Anwar Pinjari]] urged that the accused has daughters of 15 and 19, that there was enmity over fare of Rs. 600, and that PW-1 owed it. Shri [[K p5 name|Pinjari]] was able to show the debt but not how a child would learn such a story from it.

9. To prove age, the headmaster's register was exhibited (Exh. 22): "Sr. [[W p2 id|1417]], [[W p2 name|PAWAR Sanika Dilip]], born [[W p2 birthdate|2/2/2008]]." Ld. APP Smt. [[K p6 name|Leena Deshmukh]] relied upon the same.

10. The accused says that he was at the CNG pump. The receipt is of the day following.

11. There is no reason to disbelieve a child who, asked by this court what the truth is, replied, "It is what you say when you're not afraid." [[W p2 name|Sanika]] looked at the accused when she said so.

12. The accused, U.T. No. [[K p1 id|2219]] at Nashik Road, is convicted and shall suffer R.I. for five years. Smt. [[K p6 name|Deshmukh]] prayed for compensation: Rs. 2,00,000 shall be paid to PW-1 Smt. [[W p3 name|Pawar]] for the benefit of the victim.
