id: i-0035
genre: news
where: IN
published: 2011-02-10
title: [[K p1 name|Ammini Kurian]], who taught a town to swim, passes away at 84
person p1: role=deceased age=84 protected=no why=deceased
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=relative age=12 protected=no why=minor-not-in-crime
screen: none
note: obituary; a drowned cousin sixty years ago, no crime; grandchild named

KOTTAYAM: There are, by one count, 4,100 people in this district who can float because [[K p1 name|Ammini Kurian]] once held them under the chin.

She died at her home, [[K p1 address|Puthenpurackal, Temple Road]], on Tuesday. She was 84.

A botany lecturer by day, [[K p1 name|Kurian]] began giving lessons in the Meenachil in 1951, the monsoon after a cousin went under at the ferry steps. She wore a sari, tucked, and took no fee, though she took fish. Girls came at five in the morning "so that the boys need not be blinded", as she put it. Fathers who objected were pushed in.

"She never said don't be afraid," recalled [[K p3 name|Dr. Shihabudeen Rawther]], a cardiologist. "She would say: be afraid, and kick."

In 1988 the municipality wanted to name the new pool after her, and found that it had run out of money for the letters. She had them paint an arrow to the river instead.

She is survived by a daughter, [[K p2 name|Prof. Elizabeth Kurian]], of Vellore, and a granddaughter, [[K p4 name|Neha]], 12, who swam across and back on Wednesday before the cortege left. The funeral was held at the Old Seminary.
