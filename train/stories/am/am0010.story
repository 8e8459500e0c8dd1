id: am0010
genre: roster
where: IN-PB
published: 2021-03-05
title: CENTRAL JAIL (WOMEN), LUDHIANA — PRODUCTION LIST FOR COURTS, 05/03/2021
person p1: role=victim,accused age=21 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=convicted age=33 protected=no why=adult-convicted
person p4: role=accused age=58 protected=no why=adult-accused
person p5: role=accused age=29 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=24 protected=decide why=adult-accused
person p9: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p8: unclear
note: jail list in LAST, FIRST style; one remark tells that entry 3 was sold and beaten by entry 2; entry 6 weak signs

Prepared by: Asst Supdt [[K p6 name|Ramandeep Kaur Gill]]       Escort in-charge: HC [[K p7 name|Surjit Lal]]
Vehicles leave 08:30. NO inmate to be produced without ward slip. Mothers with infants to travel in second vehicle.

S.No / UT or CT No. / NAME, FATHER'S OR HUSBAND'S NAME / AGE / FIR / SECTION / COURT / REMARKS

1. [[K p3 id|CT-0417]] / [[K p3 name|KAUR, JASWINDER]] w/o Late Darshan Singh / 33 / [[K p3 id|FIR 61/2015]] PS Sahnewal / 302 IPC / Sh. Bedi, ASJ / Convict, life. For statement in parole matter. Diabetic, carry biscuits. [[K p3 name|Jaswinder]] is munshi of Ward 2, relieve till 4 pm.

2. [[K p2 id|UT-2209]] / [[K p2 name|RANI, KAMLESH]] @ [[K p2 alias|BUA]] w/o Tarsem / 46 / [[K p2 id|FIR 18/2021]] PS Div. No. 6 / 3,4,5 ITPA, 370, 323, 342 IPC / JMIC Court 4 / To be kept APART from S.No. 3 at all times, incl. in vehicle and bakshikhana. Alleged to have bought S.No. 3 for ₹40,000 from a contractor at Bihar Colony and to have beaten her with a gas pipe for refusing customers.

3. [[W p1 id|UT-2210]] / [[W p1 name|KHATUN, NASIMA]] d/o [[W p1 relative|Abdul Gaffar]] / 21 / same FIR / 8 ITPA (soliciting) / JMIC Court 4 / Arrested with S.No. 2 from same house. Marks: [[W p1 body|gas pipe marks on back, 'KR' in ink on neck]]. Speaks Bengali only. [[W p1 name|Nasima]] requests that no one inform village. Lawyer's application to drop S.No. 3 as accused & record as witness is fixed today — do not return to ward if released, hand over to [[W p1 address|Nari Niketan, Jalandhar]], escort lady const.

4. [[K p4 id|UT-1983]] / [[K p4 name|BEGUM, SHAMSHAD]] w/o Yusuf / 58 / FIR 203/2020 PS Haibowal / 420, 467 IPC / JMIC Court 1 / Files for counsel in polythene. Spectacles broken, permitted son's pair. [[K p4 name|Shamshad]] to be told that bail bond was short by one signature.

5. [[K p5 id|UT-2196]] / [[K p5 name|MASIH, PREETI]] d/o Samuel / 29 / FIR 9/2021 PS Model Town / 379 IPC (mobile phones, 14) / JMIC Court 2 / [[K p5 name|Preeti]] travels in second vehicle with child Noor (8 months). Milk by canteen.

6. [[D p8 id|UT-2231]] / [[D p8 name|TAMANG, ASHMITA]] / 24 / FIR 30/2021 PS Div. No. 5 / 8 ITPA / JMIC Court 4 / Spa at Ferozepur Road. States phone with "madam", won't give name of madam. No visitor so far. [[D p8 name|Ashmita]] asked twice whether S.No. 2 is coming in same vehicle.

NOTES FOR ESCORT
(a) On last date photographers stood at gate and [[W p1 name|Nasima]] was shown on cable with name strip "[[W p1 name|NASEEMA]], CALL GIRL". HC [[K p7 name|Surjit Lal]] to use rear gate.
(b) Confusion of slips: [[K p9 name|Nasima Bano]] is the lady constable on duty at Court 4 and not an inmate. Const. [[K p9 name|Bano]] signs for receipts.
(c) Return count to the deodhi by 17:30. — [[K p6 name|R.K. Gill]], A.S.
