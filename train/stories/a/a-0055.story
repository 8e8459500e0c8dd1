id: a-0055
genre: filing
where: US-IL
published: 2022-06-07
title: PETITION FOR RELIEF FROM JUDGMENT (725 ILCS 5/116-2.1)
person p1: role=victim,convicted age=18 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: caption with own name; IR number, DOB, sworn affidavit signature

IN THE CIRCUIT COURT OF KASKASKIA COUNTY, ILLINOIS

PEOPLE OF THE STATE OF ILLINOIS, Respondent,
v.
[[W p1 name|PATRYCJA M. WOJTOWICZ]], Petitioner.

No. [[W p1 id|2009 CM 4471]]

NOW COMES the Petitioner, [[W p1 name|PATRYCJA M. WOJTOWICZ]] (IR# [[W p1 id|1884302]], born [[W p1 birthdate|April 19, 1991]]), by her attorney, [[K p3 name|Roderick Amankwah]], and states:

1. On May 30, 2009, Petitioner, then eighteen, was convicted on a plea of guilty of prostitution and fined $250.

2. At the time she was under the control of one [[K p2 name|Gerald "Jersey" Pulaski]], since convicted in case [[K p2 id|1:12-cr-00340]] of trafficking her and others by force.

3. [[K p2 name|Pulaski]] met Petitioner at a bus depot two days after she aged out of foster care. He burned her with a curling iron when she asked for bus fare.

4. The arresting officer's report reads, in full, "Subj. stated she does this for a living. Subj. crying."

5. A former case manager, [[K p4 name|Tunde Bakare]], attests that she reported her missing and was told that eighteen-year-olds cannot be missing.

WHEREFORE Petitioner prays that the judgment be vacated and the record sealed.

VERIFICATION. I, [[W p1 name|Patrycja Wojtowicz]], certify that the above is true. I am now a [[W p1 employer|radiology technician at Mercy in Aurora Grove]] and nobody at work knows.
/s/ [[W p1 name|P. Wojtowicz]]
