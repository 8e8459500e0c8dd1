id: aw0024
genre: press-release
where: IN
published: 2014-07-30
title: Two-day training on trafficking for 120 police officers held at Ranchi; certificates given
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen p6: none
note: seminar with role play in which an inspector plays a rescued girl; nothing to protect

PRESS NOTE
No. [[K p1 id|CID/AHTU/Trg/77-2014]]

On World Day Against Trafficking in Persons the Criminal Investigation Department concluded its second orientation of investigating officers at the Police Lines auditorium. 120 officers from 14 districts took part, of whom 31 were women.

Lighting the lamp, Additional DG Shri [[K p1 name|Rajiv Lochan Tirkey]], IPS, said that for every placement agent caught four are never looked for, because the girl is entered in the diary as "missing, eloped." "First write down who took her, then where," he said. Shri [[K p1 name|Tirkey]] desired that no officer should put a rescued woman in the column of accused only because the form has no other column.

Prof. [[K p3 name|Ranjana Purty]], of the law university, took Section 370 of the Penal Code word by word: recruits, transports, harbours, transfers, receives; threats, force, abduction, fraud, abuse of power, inducement. She then read out ten short stories that she'd composed for the purpose and asked the participants to vote. In four, Prof. [[K p3 name|Purty]] disclosed after tea, there had been no offence whatever: a daughter-in-law who went to Surat for a job, an advance that was repaid, a bride, and a nurse. Sixty-eight officers had arrested the nurse.

In the role play, Inspector [[K p6 name|Sushma Kindo]] of Gumla was "Rani," sold in Delhi, beaten and locked in, and Sub-Inspector [[K p4 name|Mohd. Aslam Khan]] the officer who interviews her. Shri [[K p4 name|Khan]] began with her caste. He was stopped and made to begin again, seven times. "By the end I was really crying," Smt. [[K p6 name|Kindo]] told the house. "I'd like it minuted that he brought me water on the seventh."

[[K p5 name|Dr. Hemant Baraik]], psychiatrist, showed how a frightened person tells a thing in pieces and out of order. Dr. [[K p5 name|Baraik]] distributed a one-page list of questions in Nagpuri, Mundari and Ho, and can be reached about it on [[K p5 phone|0651-555-0119]].

The prize for the best case diary (imaginary) went to ASI [[K p7 name|Hope Lakra]], belt no. [[K p7 id|2208]], posted at [[K p7 employer|Basia thana]]. She'd been the only one to ask whether the girl had eaten. In accepting it ASI [[K p7 name|Lakra]] hoped for a vehicle.

Superintendent Smt. [[K p2 name|Aradhana Bhengra]] proposed the vote of thanks. The next batch is in November. Smt. [[K p2 name|Bhengra]] regrets that no certificate can be given to those who left before the group photograph (enclosed: [[K p6 photo|kindo_khan_roleplay.jpg]]).
