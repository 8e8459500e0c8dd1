id: m-0003
genre: filing
where: IN-MP
published: 2022-08-03
title: FIRST INFORMATION REPORT (Under Section 154 Cr.P.C.)
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=10 protected=yes why=minor-witness
note: FIR form under POCSO; the mother is complainant; the accused runs a coaching class; the FIR number is that of the child's complaint

1. District: Narmadapuram   P.S.: Budni Road   Year: 2022   FIR No.: [[K p2 id|0311]]   Date: 03/08/2022
2. Acts: IPC 354, 354-A; POCSO Act 7, 8
3. Occurrence: Monday, 01/08/2022, 17.30 to 18.15 hrs. G.D. entry 024.
4. Type of information: Oral
5. Place: "[[W p1 school|Bright Future Coaching]]", first floor, above Sahu Kirana, [[W p1 address|Itwari Ward, near Gandhi statue]]
6. Complainant: Smt. [[W p3 name|Sunita Malviya]] w/o [[W p3 relative|Kamlesh Malviya]], age 34, [[W p3 address|H. No. 62, Kolar Basti, behind the water tank]], mobile [[W p3 phone|90000 01427]], Aadhaar [[W p3 id|XXXX-XXXX-4410]]
7. Accused: [[K p2 name|Rajendra Prasad Dubey]] s/o late Shivcharan [[K p2 name|Dubey]], 41, r/o [[K p2 address|Qr. No. 17-C, Railway Colony]]; vehicle [[K p2 vehicle|MP 05 ZT 0142 (Hero Splendor, black)]]
8. Reasons for delay: child told mother next day.

12. First information contents:
I am a tailor. My daughter [[W p1 name|Ku. Anushka]], D.O.B. [[W p1 birthdate|19-02-2010]], reads in class 7-B of [[W p1 school|Shaskiya Kanya Madhyamik Shala, Itwari]]. She takes tuition from [[K p2 name|Dubey]] sir. On Monday he told other children to go and kept [[W p1 name|Anushka]] back for a test. She came out crying. [[W p6 name|Golu]], who is my neighbour [[W p6 relative|Rekha Bai]]'s son and ten years old, had come back for his tiffin and saw the sir holding her by the waist and her struggling. My daughter said he had touched her badly on three days. Sir telephoned my husband and said "[[W p1 name|Anushka]] is weak in maths, don't spoil her name." I want action.

13. Action taken: Registered; investigation to W/SI [[K p4 name|Meenakshi Uikey]] (No. [[K p4 id|1187]]).
R.O.A.C. Sd/- [[K p5 name|Harish Tekam]], Inspector, SHO
